import type { Guidance, PlanningMethod, Questionnaire } from '../../domain/method/method'
import type { Language } from '../../domain/text/language'

interface Slices {
  questionnaire: Questionnaire
  guidance: Guidance
  planning: PlanningMethod
}

export type SliceName = keyof Slices

const loaders: { [Name in SliceName]: Record<Language, () => Promise<{ default: Slices[Name] }>> } = {
  questionnaire: {
    lo: () => import('virtual:method/questionnaire/lo'),
    en: () => import('virtual:method/questionnaire/en'),
  },
  guidance: { lo: () => import('virtual:method/guidance/lo'), en: () => import('virtual:method/guidance/en') },
  planning: { lo: () => import('virtual:method/planning/lo'), en: () => import('virtual:method/planning/en') },
}

const loaded = new Map<string, Slices[SliceName]>()

/** A part of the method that is already here, or undefined. */
export function methodAtHand<Name extends SliceName>(name: Name, language: Language): Slices[Name] | undefined {
  return loaded.get(`${name}/${language}`) as Slices[Name] | undefined
}

/** Loads a part of the method in one language; at once when it is here already. */
export async function loadMethod<Name extends SliceName>(name: Name, language: Language): Promise<Slices[Name]> {
  const key = `${name}/${language}`
  const slice = loaded.get(key) ?? (await loaders[name][language]()).default
  loaded.set(key, slice)
  return slice as Slices[Name]
}
