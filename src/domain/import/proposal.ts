import type { AnswerEdit } from '../assessment/answers'
import type { CheckStatus } from '../assessment/checklist'
import type { ColumnKey, MatrixColumn } from '../planning/matrix-columns'
import type { Matrix, PartAnswer, Timeline } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import type { Place } from './sheet-table'

/** Why a proposed change needs review. A closed list: each has one translated sentence (`problem.*`). */
export type ImportProblem =
  | { kind: 'unknownAgency'; names: TypedText[] }
  | { kind: 'timelineWords' }
  | { kind: 'languagesUnclear' }
  | { kind: 'rowsDiffer' }
  | { kind: 'copiedId' }
  | { kind: 'unknownId'; id: string }
  /** Problems that block a change from being accepted. */
  | { kind: 'clipped' }
  | { kind: 'unknownGroup'; text: string }
  | { kind: 'notAChoice'; text: string }
  | { kind: 'notAnAmount'; text: string }
  /** The row of a question contradicts those of its parts or amounts. */
  | { kind: 'partsDiffer'; text: string }
  | { kind: 'notAStatus'; text: string }
  /** A checklist status that differs from the answer, without a reason ([CK3]); and a reason without a status. */
  | { kind: 'needsReason' }
  | { kind: 'needsStatus' }

const blocking: readonly ImportProblem['kind'][] = [
  'clipped',
  'unknownGroup',
  'notAChoice',
  'notAnAmount',
  'partsDiffer',
  'notAStatus',
  'needsReason',
  'needsStatus',
]

/** Whether a problem blocks a change; the others are for review only. */
export function isBlocking({ kind }: ImportProblem): boolean {
  return blocking.includes(kind)
}

export type ImportKind = 'added' | 'changed' | 'deleted' | 'moved'
export const importKinds: readonly ImportKind[] = ['added', 'changed', 'deleted', 'moved']

export type ImportedEntity = 'area' | 'outcome' | 'action' | 'answer' | 'check'

/** What a cell of the preview shows. `group` is a building block or an area of the front office. */
export type ImportValue =
  | { type: 'none' }
  | { type: 'text'; text: TypedText }
  | { type: 'timeline'; timeline: Timeline }
  | { type: 'agencies'; ids: string[]; unknown: TypedText[] }
  | { type: 'group'; matrix: Matrix; group: string }
  | { type: 'answer'; value: 'yes' | 'no' | 'unknown' | 'notApplicable' | 'none' | 'byParts' }
  | { type: 'amounts'; domestic: number; external: number }
  | { type: 'status'; status: CheckStatus; reason: TypedText }

/** The values of a matrix's columns that a cell can fill. */
export type FilledValue = Extract<ImportValue, { type: 'none' | 'text' | 'timeline' | 'agencies' }>

/** A column of a matrix, and what a cell of it says. */
export interface FilledCell {
  column: ColumnKey
  value: FilledValue
}

export type ImportField =
  MatrixColumn['part'] | 'parent' | 'value' | 'part' | 'ratio' | 'description' | 'note' | 'evidence' | 'status'

/**
 * Fields that are no column, or are called otherwise than their column: “Priority area: Name”. Others are called as
 * theirs.
 */
export type WordedField = Exclude<ImportField, MatrixColumn['part']> | 'group' | 'name' | 'text'

/**
 * What accepting a change does. Ids of new entities are keys of this list, replaced by real ids when it is accepted.
 */
export type ImportEdit =
  | { do: 'addArea'; matrix: Matrix; group: string; name: TypedText }
  | { do: 'addOutcome'; area: string; cells: FilledCell[] }
  | { do: 'addAction'; outcome: string; after: string | null; cells: FilledCell[]; questions: string[] }
  | { do: 'group'; group: string }
  | { do: 'matrix'; matrix: Matrix; group: string }
  | ({ do: 'fill' } & FilledCell)
  | { do: 'moveOutcome'; area: string }
  | { do: 'moveAction'; outcome: string }
  | { do: 'delete' }
  | { do: 'answer'; edit: AnswerEdit }
  | { do: 'part'; part: string; value: PartAnswer | null }
  | { do: 'check'; status: 'yes' | 'no'; reason: TypedText }
  | { do: 'clearCheck' }

/** Agencies of the project, and names that are added to its list when the change is accepted. */
export interface ImportedAgencies {
  ids: string[]
  unknown: TypedText[]
}

/** One change proposed by a file. The project is unchanged until it is accepted. */
export interface ImportChange {
  /** Its own name in the list; of what is new, also what others call it by. */
  key: string
  kind: ImportKind
  entity: ImportedEntity
  /**
   * Of whom: an id of the project, the key of something new, the number of a question or part, or that of a checklist
   * item.
   */
  id: string
  field: ImportField | null
  place: Place
  before: ImportValue
  after: ImportValue
  problems: ImportProblem[]
  /** The keys of changes that must be accepted with it. */
  needs: string[]
  edit: ImportEdit
}

/** Whether a change can be accepted as it is. */
export function canTake(change: ImportChange, all: ReadonlyMap<string, ImportChange>): boolean {
  if (change.problems.some(isBlocking)) return false
  return change.needs.every((key) => {
    const needed = all.get(key)
    return !needed || canTake(needed, all)
  })
}

/** The result of reading a file: its changes in the order of the rows, and what was not read. */
export interface ImportProposal {
  changes: ImportChange[]
  /** Sheets, columns and rows with content that is not read. */
  notRead: NotRead[]
  /** Tables that were read. */
  tables: { sheet: string; kind: Matrix | 'answers'; rows: number }[]
}

export type NotRead =
  | { kind: 'sheet'; sheet: string }
  | { kind: 'column'; sheet: string; cell: string; text: string }
  | { kind: 'rows'; sheet: string; cell: string; text: string; count: number }
  | { kind: 'questions'; sheet: string; cell: string; text: string }
