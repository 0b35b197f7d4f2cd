import type { Project } from '../project/schema'
import { languages, otherLanguage, type Language } from './language'
import { isWritten, typedPlaces, type TypedPlace } from './typed-places'
import type { TypedText } from './typed-text'

/** A text that is there in one language alone. */
export interface MissingHalf extends TypedPlace {
  /** The language that it is written in, and the one that is missing. */
  written: Language
  missing: Language
}

/**
 * The texts that are there in one language alone: a document in the other one, or in both, would mix the two ([MO5]).
 * @param groups the front-office areas in their order, by id
 */
export function missingHalves(project: Project, groups: readonly string[] = []): MissingHalf[] {
  return typedPlaces(project, groups).flatMap((typed): MissingHalf[] => {
    const [written, ...more] = languages.filter((language) => isWritten(typed.text, language))
    return written && more.length === 0 ? [{ ...typed, written, missing: otherLanguage(written) }] : []
  })
}

/**
 * How many of the texts that people typed are in both languages. An agency of the toolkit's own list is not counted
 * while it is: nobody here translated it.
 * @param groups as those of `missingHalves`: the same list then serves both
 */
export function translatedCount(project: Project, groups: readonly string[] = []): { done: number; all: number } {
  const own = typedPlaces(project, groups).filter(
    (typed) => typed.kind !== 'agency' || !isOfTheList(typed.entityId) || !isWhole(typed.text),
  )
  return { done: own.filter(({ text }) => isWhole(text)).length, all: own.length }
}

/** Agencies of the toolkit's list have ids in words; those that a group adds have random ones, with digits. */
function isOfTheList(agencyId: string): boolean {
  return /^[a-z-]+$/u.test(agencyId)
}

function isWhole(text: TypedText): boolean {
  return languages.every((language) => isWritten(text, language))
}
