import type { MethodParts, PartName } from '../../domain/method/method'
import type { Project } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { cachedMethod } from './method'

export type MaybeWordings = Project['wordings'] | undefined

type ApplyWordings = typeof import('./apply-wordings').applyWordings

/** Loaded with the first project that has wordings of its own (see load-wording.ts). */
let applyWordings: ApplyWordings | null = null

export function rememberApplyWordings(loaded: ApplyWordings): void {
  applyWordings = loaded
}

export function hasWordings(wordings: MaybeWordings): wordings is Project['wordings'] {
  for (const _ in wordings) return true
  return false
}

/** Whether the method can be shown as a project words it. */
export function isWordingHere(wordings: MaybeWordings): boolean {
  return applyWordings !== null || !hasWordings(wordings)
}

/** A loaded part of the method, as a project words it ([MO10]). */
export function cachedOwnMethod<Name extends PartName>(
  name: Name,
  language: Language,
  wordings: MaybeWordings,
): MethodParts[Name] | undefined {
  return applyWordings && hasWordings(wordings) ? applyWordings(name, language, wordings) : cachedMethod(name, language)
}
