import type { MethodParts, PartName } from '../../domain/method/method'
import type { Language } from '../../domain/text/language'

const loaders: { [Name in PartName]: Record<Language, () => Promise<{ default: MethodParts[Name] }>> } = {
  questionnaire: {
    lo: () => import('virtual:method/questionnaire/lo'),
    en: () => import('virtual:method/questionnaire/en'),
  },
  guidance: { lo: () => import('virtual:method/guidance/lo'), en: () => import('virtual:method/guidance/en') },
  planning: { lo: () => import('virtual:method/planning/lo'), en: () => import('virtual:method/planning/en') },
}

const loaded = new Map<string, MethodParts[PartName]>()

/** A part of the method if it is loaded already. */
export function cachedMethod<Name extends PartName>(name: Name, language: Language): MethodParts[Name] | undefined {
  return loaded.get(`${name}/${language}`) as MethodParts[Name] | undefined
}

/** Loads a part of the method in one language, unless it is loaded already. */
export async function loadMethod<Name extends PartName>(name: Name, language: Language): Promise<MethodParts[Name]> {
  const key = `${name}/${language}`
  const slice = loaded.get(key) ?? (await loaders[name][language]()).default
  loaded.set(key, slice)
  return slice as MethodParts[Name]
}
