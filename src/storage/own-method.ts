import type { MethodParts, PartName } from '../domain/method/method'
import type { Project } from '../domain/project/schema'
import type { Language } from '../domain/text/language'
import { methodAtHand } from './method'
import { useProjectStore } from './project-store'

export type MaybeWordings = Project['wordings'] | undefined

type Putter = typeof import('./put-wordings')

/** What puts wordings into the method: loaded with the first project that has some (see load-wording.ts). */
let putter: Putter | null = null

export function rememberPutter(loaded: Putter): void {
  putter = loaded
}

export function hasWordings(wordings: MaybeWordings): wordings is Project['wordings'] {
  for (const _ in wordings) return true
  return false
}

/** Whether the method can be shown as a project words it. */
export function isWordingHere(wordings: MaybeWordings): boolean {
  return putter !== null || !hasWordings(wordings)
}

/** A part of the method that is already here, as a project words it ([MO10]). */
export function ownMethodAtHand<Name extends PartName>(
  name: Name,
  language: Language,
  wordings: MaybeWordings,
): MethodParts[Name] | undefined {
  return putter && hasWordings(wordings) ? putter.wordedAtHand(name, language, wordings) : methodAtHand(name, language)
}

/** A part of the method as the open project words it, where it is here; drawn again when a wording changes. */
export function useOwnMethod<Name extends PartName>(name: Name, language: Language): MethodParts[Name] | undefined {
  return useProjectStore(({ project }) => ownMethodAtHand(name, language, project?.wordings))
}
