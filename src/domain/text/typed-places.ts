import { CONSENSUS } from '../assessment/answers'
import { compareNumbers } from '../method/method'
import {
  matrixColumns,
  textKindOf,
  valueIn,
  type CellLevel,
  type ColumnTextKind,
  type RowParts,
} from '../planning/matrix-columns'
import { matrixTree, type AreaNode, type OutcomeNode } from '../planning/plan'
import type { CollectionName } from '../project/collections'
import { currentRound } from '../project/create'
import type { Matrix, Project } from '../project/schema'
import { languages, type Language } from './language'
import type { TypedText } from './typed-text'

/** What a text that people typed is about. Each has a word wherever such texts are listed. */
const kindsBeforePlan = ['title', 'source', 'round', 'description', 'note', 'evidence', 'reason'] as const
const kindsAfterPlan = ['agency', 'abbreviation'] as const
export type TypedKind = (typeof kindsBeforePlan)[number] | ColumnTextKind | (typeof kindsAfterPlan)[number]

/**
 * The columns of the plan that hold texts, in the order in which the plan brings them: what is about an area, an
 * outcome, an action.
 */
const textColumns = (['area', 'outcome', 'action'] as const).flatMap((level) =>
  matrixColumns.flatMap((column) => {
    const kind = textKindOf(column)
    return column.level === level && kind !== null ? [{ column, kind }] : []
  }),
)

export const typedKinds: readonly TypedKind[] = [
  ...kindsBeforePlan,
  ...textColumns.map(({ kind }) => kind),
  ...kindsAfterPlan,
]

/** Where a text that people typed stands in the project. */
export interface Place {
  /** Collection, entity and field: `outcomes/…/comment`. */
  id: string
  collection: Exclude<CollectionName, 'wordings'> | 'header'
  entityId: string
  field: string
  kind: TypedKind
  /** The question or action point that it belongs to. */
  number?: string
  /** The matrix and its group that it stands in. */
  matrix?: Matrix
  group?: string
  /** Which priority area of its group, outcome of that and action of that it is, from 1: as the plan counts them. */
  areaPlace?: number
  outcomePlace?: number
  actionPlace?: number
  /** The round that it was typed in, where the project has several. */
  round?: TypedText
}

/** A text that people typed, with its place. */
export interface TypedPlace extends Place {
  text: TypedText
  /** The text of what it hangs under: an outcome's priority area, an action's outcome. */
  under?: TypedText
}

/** A large plan takes a while to list, and is asked about several times between two changes. */
const known = new WeakMap<Project, Map<string, TypedPlace[]>>()

/**
 * Every text of a project that has a half, in the order in which documents bring it: header, rounds, answers, plan,
 * agencies ([MO5]).
 * @param project which does not change any more
 * @param groups the front-office areas in their order, by id; areas that are not named come last
 */
export function typedPlaces(project: Project, groups: readonly string[] = []): readonly TypedPlace[] {
  const key = groups.join()
  const lists = known.get(project) ?? new Map<string, TypedPlace[]>()
  const list = lists.get(key) ?? [
    ...headerPlaces(project),
    ...roundPlaces(project),
    ...answerPlaces(project),
    ...checkPlaces(project),
    ...planPlaces(project, groups),
    ...agencyPlaces(project, 'name'),
  ]
  known.set(project, lists.set(key, list))
  return list
}

/**
 * The texts that a document of the current round can print: none of other rounds or of single respondents, and the
 * agencies' abbreviations too ([EP4]).
 */
export function printedPlaces(project: Project): TypedPlace[] {
  const { id } = currentRound(project)
  const isPrinted = ({ collection, entityId }: Place): boolean => {
    if (collection === 'rounds') return entityId === id
    if (collection === 'checks') return project.checks[entityId]?.roundId === id
    if (collection !== 'answers') return true
    const answer = project.answers[entityId]
    return answer?.roundId === id && answer.respondent === CONSENSUS
  }
  return [...typedPlaces(project).filter(isPrinted), ...agencyPlaces(project, 'abbreviation')]
}

/** True where a text is there in a language; spaces alone are none. */
export function isWritten(text: TypedText, language: Language): boolean {
  return Boolean(text[language]?.trim())
}

/** A text with its place, where it has a half. */
function placed(
  collection: Place['collection'],
  entityId: string,
  field: string,
  kind: TypedKind,
  text: TypedText | undefined,
  where: Partial<TypedPlace> = {},
): TypedPlace[] {
  if (!text || !languages.some((language) => isWritten(text, language))) return []
  return [{ id: `${collection}/${entityId}/${field}`, collection, entityId, field, kind, text, ...where }]
}

function headerPlaces({ header }: Project): TypedPlace[] {
  return (['title', 'source'] as const).flatMap((field) => placed('header', header.id, field, field, header[field]))
}

function roundPlaces({ rounds }: Project): TypedPlace[] {
  return Object.values(rounds).flatMap(({ id, name }) => placed('rounds', id, 'name', 'round', name))
}

function answerPlaces(project: Project): TypedPlace[] {
  return byNumber(Object.values(project.answers), (answer) => answer.question).flatMap((answer) =>
    (['description', 'note', 'evidence'] as const).flatMap((field) =>
      placed('answers', answer.id, field, field, answer[field], {
        number: answer.question,
        ...roundOf(project, answer.roundId),
      }),
    ),
  )
}

function checkPlaces(project: Project): TypedPlace[] {
  return byNumber(Object.values(project.checks), (check) => check.actionPoint).flatMap((check) =>
    placed('checks', check.id, 'reason', 'reason', check.reason, {
      number: check.actionPoint,
      ...roundOf(project, check.roundId),
    }),
  )
}

function roundOf({ rounds }: Project, id: string): { round?: TypedText } {
  const round = rounds[id]
  return round && Object.keys(rounds).length > 1 ? { round: round.name } : {}
}

function byNumber<T>(items: readonly T[], numberOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNumbers(numberOf(a), numberOf(b)))
}

function planPlaces(project: Project, frontOffice: readonly string[]): TypedPlace[] {
  const trees = [...matrixTree(project, 'system', []), ...matrixTree(project, 'front-office', frontOffice)]
  return trees.flatMap(({ group, areas }) =>
    areas.flatMap((node, index) => areaPlaces(node, { matrix: node.area.matrix, group, areaPlace: index + 1 })),
  )
}

function areaPlaces({ area, outcomes }: AreaNode, where: Partial<TypedPlace>): TypedPlace[] {
  return [
    ...columnPlaces('area', 'priorityAreas', area.id, { area }, where),
    ...outcomes.flatMap((node, index) => outcomePlaces(node, area.name, { ...where, outcomePlace: index + 1 })),
  ]
}

function outcomePlaces({ outcome, actions }: OutcomeNode, area: TypedText, where: Partial<TypedPlace>): TypedPlace[] {
  return [
    ...columnPlaces('outcome', 'outcomes', outcome.id, { outcome }, { ...where, under: area }, outcome.text),
    ...actions.flatMap((action, index) =>
      columnPlaces(
        'action',
        'actions',
        action.id,
        { action },
        { ...where, actionPlace: index + 1, under: outcome.text },
        action.text,
      ),
    ),
  ]
}

/**
 * The texts that an area, outcome or action has in the columns of its level ([MC5]).
 * @param name what texts hang under that are not its name themselves
 */
function columnPlaces(
  level: CellLevel,
  collection: Place['collection'],
  id: string,
  row: RowParts,
  where: Partial<TypedPlace>,
  name?: TypedText,
): TypedPlace[] {
  return textColumns.flatMap(({ column, kind }) => {
    if (column.level !== level || column.field === null) return []
    const value = valueIn(column, row)
    const words = value.type === 'timeline' && value.timeline.kind === 'words' ? value.timeline.text : undefined
    return placed(collection, id, column.field, kind, value.type === 'text' ? value.text : words, {
      ...where,
      ...(!column.isName && name && { under: name }),
    })
  })
}

function agencyPlaces({ agencies }: Project, field: 'name' | 'abbreviation'): TypedPlace[] {
  return Object.values(agencies).flatMap((agency) =>
    placed('agencies', agency.id, field, field === 'name' ? 'agency' : 'abbreviation', agency[field]),
  )
}
