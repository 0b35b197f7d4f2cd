import { compareNumbers } from '../method/method'
import { matrixTree } from '../planning/plan'
import type { CollectionName } from '../project/collections'
import type { Action, Answer, Matrix, Outcome, Project } from '../project/schema'
import { languages, otherLanguage, type Language } from './language'
import type { TypedText } from './typed-text'

/** What a text that people typed is about. Each has a word wherever such texts are listed. */
export const typedKinds = ['title', 'source', 'round', 'description', 'note', 'evidence', 'reason', 'area', 'outcome', 'comment', 'action', 'timeline', 'agency'] as const
export type TypedKind = (typeof typedKinds)[number]

/** A text that people typed, with its place in the project. */
export interface TypedPlace {
  /** Collection, entity and field: `outcomes/…/comment`. */
  id: string
  collection: CollectionName | 'header'
  entityId: string
  field: string
  kind: TypedKind
  text: TypedText
  /** The question or action point that it belongs to. */
  number?: string
  /** The matrix and its group that it stands in. */
  matrix?: Matrix
  group?: string
  /** The text of what it hangs under: an outcome's priority area, an action's outcome. */
  under?: TypedText
}

/** A text that is there in one language alone. */
export interface MissingHalf extends TypedPlace {
  /** The language that it is written in, and the one that is missing. */
  written: Language
  missing: Language
}

/** Every text of a project that has a half, in the order in which documents bring it: header, rounds, answers, plan, agencies ([MO5]). */
export function typedPlaces(project: Project): TypedPlace[] {
  const { header } = project
  const places = [
    place('header', header.id, 'title', 'title', header.title),
    place('header', header.id, 'source', 'source', header.source),
    ...Object.values(project.rounds).map(({ id, name }) => place('rounds', id, 'name', 'round', name)),
    ...byNumber(Object.values(project.answers), (answer) => answer.question).flatMap(answerPlaces),
    ...byNumber(Object.values(project.checks), (check) => check.actionPoint).map((check) => ({ ...place('checks', check.id, 'reason', 'reason', check.reason), number: check.actionPoint })),
    ...planPlaces(project, 'system'),
    ...planPlaces(project, 'front-office'),
    ...Object.values(project.agencies).map(({ id, name }) => place('agencies', id, 'name', 'agency', name)),
  ]
  return places.filter(({ text }) => languages.some((language) => isWritten(text, language)))
}

/** The texts that are there in one language alone: a document in the other one, or in both, would mix the two ([MO5]). */
export function missingHalves(project: Project): MissingHalf[] {
  return typedPlaces(project).flatMap((typed): MissingHalf[] => {
    const [written, ...more] = languages.filter((language) => isWritten(typed.text, language))
    return written && more.length === 0 ? [{ ...typed, written, missing: otherLanguage(written) }] : []
  })
}

/**
 * How many of the texts that people typed are in both languages. An agency of the toolkit's own list is not counted while it is:
 * nobody here translated it.
 */
export function translatedCount(project: Project): { done: number; all: number } {
  const own = typedPlaces(project).filter((typed) => typed.kind !== 'agency' || !isOfTheList(typed.entityId) || !isWhole(typed.text))
  return { done: own.filter(({ text }) => isWhole(text)).length, all: own.length }
}

/** Agencies of the toolkit's list have ids in words; those that a group adds have random ones, with digits. */
function isOfTheList(agencyId: string): boolean {
  return /^[a-z-]+$/u.test(agencyId)
}

function isWhole(text: TypedText): boolean {
  return languages.every((language) => isWritten(text, language))
}

function isWritten(text: TypedText, language: Language): boolean {
  return Boolean(text[language]?.trim())
}

function place(collection: TypedPlace['collection'], entityId: string, field: string, kind: TypedKind, text: TypedText | undefined): TypedPlace {
  return { id: `${collection}/${entityId}/${field}`, collection, entityId, field, kind, text: text ?? {} }
}

function byNumber<T>(items: readonly T[], numberOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNumbers(numberOf(a), numberOf(b)))
}

function answerPlaces(answer: Answer): TypedPlace[] {
  return (['description', 'note', 'evidence'] as const).map((field) => ({ ...place('answers', answer.id, field, field, answer[field]), number: answer.question }))
}

function planPlaces(project: Project, matrix: Matrix): TypedPlace[] {
  return matrixTree(project, matrix, []).flatMap(({ group, areas }) => areas.flatMap(({ area, outcomes }) => [
    place('priorityAreas', area.id, 'name', 'area', area.name),
    ...outcomes.flatMap(({ outcome, actions }) => outcomePlaces(outcome, area.name, actions)),
  ].map((typed) => ({ ...typed, matrix, group }))))
}

function outcomePlaces(outcome: Outcome, under: TypedText, actions: readonly Action[]): TypedPlace[] {
  return [
    { ...place('outcomes', outcome.id, 'text', 'outcome', outcome.text), under },
    { ...place('outcomes', outcome.id, 'comment', 'comment', outcome.comment), under: outcome.text },
    ...actions.flatMap((action) => [
      { ...place('actions', action.id, 'text', 'action', action.text), under: outcome.text },
      { ...place('actions', action.id, 'timeline', 'timeline', action.timeline?.kind === 'words' ? action.timeline.text : undefined), under: action.text },
    ]),
  ]
}
