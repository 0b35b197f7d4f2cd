import type { Action, Matrix, Outcome, PriorityArea, Timeline } from '../project/schema'
import type { Language } from '../text/language'
import { isEmptyText, type TypedText } from '../text/typed-text'
import { questionsBehind, type MatrixRow } from './plan'

/**
 * The columns of the action matrices, each defined once ([MC1]). Documents, workbooks, the importer and the screens all
 * read this table. docs/adding.md lists what else a new column needs.
 */

type Word = Readonly<Record<Language, string>>

/** The entity that a cell describes: its cell spans all the rows of that entity. */
export type CellLevel = 'group' | 'area' | 'outcome' | 'action'

/** The fields that the schema names, without those that newer versions may add. */
type NamedFields<Entity> = { [Key in keyof Entity as string extends Key ? never : Key]-?: NonNullable<Entity[Key]> }
type FieldOf<Entity, Value> = {
  [Key in keyof NamedFields<Entity>]: NamedFields<Entity>[Key] extends Value ? Key : never
}[keyof NamedFields<Entity>]
type TextField<Entity> = Exclude<FieldOf<Entity, TypedText>, FieldOf<Entity, { kind: string }>>

/** The kind of value in the cells of a column, and the field of the entity that it is written from and read into. */
type CellContent =
  | { level: 'group'; holds: 'group'; field: null }
  | { level: 'area'; holds: 'text'; field: TextField<PriorityArea> }
  | { level: 'outcome'; holds: 'text'; field: TextField<Outcome> }
  | { level: 'outcome'; holds: 'agencies'; field: FieldOf<Outcome, string[]> }
  | { level: 'action'; holds: 'text'; field: TextField<Action> }
  | { level: 'action'; holds: 'timeline'; field: FieldOf<Action, Timeline> }
  | { level: 'action'; holds: 'questions'; field: null }

type ColumnFacts = CellContent & {
  /** What lists of changes and of texts call the value. A text that names its entity goes by its level instead. */
  part: 'group' | 'name' | 'text' | 'timeline' | 'lead' | 'supporting' | 'comment' | 'responsible' | 'questions'
  /** True for the text that identifies its area, outcome or action: always present, though it may be empty. */
  isName?: true
  /** True for a column that the annexes lack: documents include it on request. */
  onRequest?: true
  /** Set for a column that only one matrix has. */
  onlyIn?: Matrix
  words: {
    /** The heading in documents: that of the handbook's annexes 1 and 2, where they have the column. */
    heading: Word
    /** The word on screens, where it differs. */
    screen?: Word
    /** Its name in lists of texts from the whole project, where the heading alone would say too little. */
    list?: Word
  }
  /**
   * Its width. `pdf` and `word`: a share of the page's width; `sheet`: characters; `screen`: rem, or null where it
   * takes the remaining width or shares the cell of another column.
   */
  weight: { pdf: number; word: number; sheet: number; screen: number | null }
  /** Set where the cell offers the list of agencies, to choose one or several. */
  choices?: 'one' | 'several'
}

/** In the annexes' order; the last column is OneDoor's own. */
const table = {
  buildingBlock: {
    level: 'group',
    holds: 'group',
    field: null,
    part: 'group',
    isName: true,
    onlyIn: 'system',
    words: { heading: { lo: 'ອົງປະກອບພື້ນຖານ', en: 'Building block' } },
    weight: { pdf: 80, word: 82, sheet: 20, screen: null },
  },
  priorityArea: {
    level: 'area',
    holds: 'text',
    field: 'name',
    part: 'name',
    isName: true,
    words: { heading: { lo: 'ຂົງເຂດບຸລິມະສິດ', en: 'Priority area' } },
    weight: { pdf: 92, word: 92, sheet: 20, screen: 13 },
  },
  keyOutcome: {
    level: 'outcome',
    holds: 'text',
    field: 'text',
    part: 'text',
    isName: true,
    words: { heading: { lo: 'ຜົນໄດ້ຮັບຫຼັກ', en: 'Key outcome' } },
    weight: { pdf: 122, word: 118, sheet: 23, screen: 18 },
  },
  action: {
    level: 'action',
    holds: 'text',
    field: 'text',
    part: 'text',
    isName: true,
    words: { heading: { lo: 'ກິດຈະກຳ', en: 'Action' } },
    weight: { pdf: 166, word: 144, sheet: 31, screen: null },
  },
  responsible: {
    level: 'action',
    holds: 'text',
    field: 'responsible',
    part: 'responsible',
    onRequest: true,
    words: { heading: { lo: 'ບຸກຄົນຮັບຜິດຊອບ', en: 'Responsible person' } },
    weight: { pdf: 76, word: 86, sheet: 18, screen: null },
  },
  timeline: {
    level: 'action',
    holds: 'timeline',
    field: 'timeline',
    part: 'timeline',
    words: { heading: { lo: 'ກຳນົດເວລາ', en: 'Timeline' } },
    weight: { pdf: 60, word: 70, sheet: 12, screen: 10 },
  },
  leadAgency: {
    level: 'outcome',
    holds: 'agencies',
    field: 'leadAgencyIds',
    part: 'lead',
    choices: 'one',
    words: {
      heading: { lo: 'ອົງການຮັບຜິດຊອບ', en: 'Lead MDA' },
      screen: { lo: 'ອົງການຮັບຜິດຊອບ', en: 'Lead agency' },
    },
    weight: { pdf: 84, word: 88, sheet: 19, screen: null },
  },
  supportingAgencies: {
    level: 'outcome',
    holds: 'agencies',
    field: 'supportingAgencyIds',
    part: 'supporting',
    choices: 'several',
    words: {
      heading: { lo: 'ອົງການປະສານສົມທົບ', en: 'Supporting MDAs' },
      screen: { lo: 'ອົງການປະສານສົມທົບ', en: 'Supporting agencies' },
    },
    weight: { pdf: 88, word: 92, sheet: 19, screen: null },
  },
  comments: {
    level: 'outcome',
    holds: 'text',
    field: 'comment',
    part: 'comment',
    words: {
      heading: { lo: 'ໝາຍເຫດ', en: 'Comments' },
      list: { lo: 'ໝາຍເຫດໃນແຜນ', en: 'Comment in the plan' },
    },
    weight: { pdf: 76, word: 76, sheet: 16, screen: 12 },
  },
  fromQuestions: {
    level: 'action',
    holds: 'questions',
    field: null,
    part: 'questions',
    words: { heading: { lo: 'ຈາກຄຳຖາມ', en: 'From questions' } },
    weight: { pdf: 46, word: 64, sheet: 12, screen: null },
  },
} as const satisfies Record<string, ColumnFacts>

export type ColumnKey = keyof typeof table
export type MatrixColumn = ColumnFacts & { key: ColumnKey }

type KeysAt<Level extends CellLevel> = {
  [Key in ColumnKey]: (typeof table)[Key]['level'] extends Level ? Key : never
}[ColumnKey]

/** The fields of an area, outcome or action that stand in columns. */
export type ColumnField<Level extends CellLevel> = NonNullable<(typeof table)[KeysAt<Level>]['field']>

/** Fields of an area, outcome or action as columns fill them; one that is given as `undefined` is taken away. */
export type FilledFields = Partial<
  Pick<PriorityArea, ColumnField<'area'>> & Pick<Outcome, ColumnField<'outcome'>> & Pick<Action, ColumnField<'action'>>
>

/** What the text of a column is called in lists of typed texts. */
export type ColumnTextKind = {
  [Key in ColumnKey]: (typeof table)[Key] extends { holds: 'text' | 'timeline' }
    ? (typeof table)[Key] extends { isName: true }
      ? (typeof table)[Key]['level']
      : (typeof table)[Key]['part']
    : never
}[ColumnKey]

export const columnKeys = Object.keys(table) as readonly ColumnKey[]
export const matrixColumns: readonly MatrixColumn[] = columnKeys.map((key) => ({ ...table[key], key }))
const byKey = Object.fromEntries(matrixColumns.map((column) => [column.key, column])) as Record<ColumnKey, MatrixColumn>

export function columnOf(key: ColumnKey): MatrixColumn {
  return byKey[key]
}

/** The heading of each column in both languages. */
export const columnHeadings = Object.fromEntries(
  matrixColumns.map(({ key, words }) => [key, words.heading]),
) as Readonly<Record<ColumnKey, Word>>

/** The columns that documents have when they are asked for. */
export const columnsOnRequest: readonly ColumnKey[] = matrixColumns
  .filter(({ onRequest }) => onRequest)
  .map(({ key }) => key)

/**
 * The columns of a matrix in their order.
 * @param extra those that are asked for beside the annexes' own
 */
export function columnsOf(matrix: Matrix, extra: readonly ColumnKey[] = []): MatrixColumn[] {
  return matrixColumns.filter(
    ({ key, onlyIn, onRequest }) => (onlyIn ?? matrix) === matrix && (!onRequest || extra.includes(key)),
  )
}

/** What a column is called on screens and in lists. */
export function columnWord(key: ColumnKey, use: 'heading' | 'screen' | 'list', language: Language): string {
  const { words } = columnOf(key)
  return (words[use] ?? words.heading)[language]
}

/** What the text of a column is called among the texts of a project; null for a column that holds none. */
export function textKindOf({ holds, isName, level, part }: MatrixColumn): ColumnTextKind | null {
  if (holds !== 'text' && holds !== 'timeline') return null
  return (isName ? level : part) as ColumnTextKind
}

/** What a cell holds, free of language and form. */
export type CellValue =
  | { type: 'none' }
  | { type: 'text'; text: TypedText }
  | { type: 'timeline'; timeline: Timeline }
  | { type: 'agencies'; ids: string[] }
  | { type: 'group'; group: string }
  | { type: 'questions'; numbers: string[] }

/** A row, as far as it is needed: the value of a column goes by what the column is about. */
export type RowParts = Partial<Pick<MatrixRow, 'group' | 'area' | 'outcome' | 'action'>>

/** What stands in a column of a row ([MC2]). */
export function valueIn(column: MatrixColumn, row: RowParts): CellValue {
  switch (column.holds) {
    case 'group':
      return { type: 'group', group: row.group ?? '' }
    case 'questions':
      return { type: 'questions', numbers: questionsBehind(row) }
    case 'agencies':
      return { type: 'agencies', ids: row.outcome?.[column.field] ?? [] }
    case 'timeline': {
      const timeline = row.action?.[column.field]
      return timeline ? { type: 'timeline', timeline } : { type: 'none' }
    }
    case 'text':
      return textValue(entityAt(column.level, row)?.[column.field] as TypedText | undefined)
  }
}

/** A text as a value: one without anything to be seen is none. */
export function textValue(text: TypedText | undefined): CellValue {
  return text && !isEmptyText(text) ? { type: 'text', text } : { type: 'none' }
}

function entityAt(level: 'area' | 'outcome' | 'action', row: RowParts): Readonly<Record<string, unknown>> | null {
  return row[level] ?? null
}

/**
 * What a cell that was read makes of its entity: the field with its new value, `undefined` where it is taken away. The
 * text by which an entity is known is never taken away.
 */
export function fieldOf({ field, isName }: MatrixColumn, value: CellValue): FilledFields {
  if (field === null) return {}
  switch (value.type) {
    case 'text':
      return { [field]: value.text }
    case 'timeline':
      return { [field]: value.timeline }
    case 'agencies':
      return { [field]: value.ids }
    case 'none':
      return { [field]: isName ? {} : undefined }
    case 'group':
    case 'questions':
      return {}
  }
}
