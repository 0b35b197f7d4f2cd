import { isSame } from '../project/change'
import type { Outcome, PriorityArea } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import {
  matrixColumns,
  valueIn,
  type CellLevel,
  type ColumnKey,
  type MatrixColumn,
  type RowParts,
} from '../planning/matrix-columns'
import { columnEdit, type ColumnEdit } from './column-value'
import type { FoundHeadings } from './find-headings'
import type { MatrixFacts } from './matrix-facts'
import type { ImportRow } from './matrix-rows'
import type { PlacedMatrix } from './place-matrix'
import type { Block } from './place-rows'
import type { ImportChange, ImportProblem, ImportValue, NotRead } from './proposal'
import { readNewText } from './read-cell-text'
import { readColumn, type ReadColumn } from './read-column'
import { cellName, type Place, type SheetTable } from './sheet-table'

type Draft = Omit<ImportChange, 'place' | 'needs' | 'problems'> & {
  needs?: string[]
  problems?: (ImportProblem | null)[]
}

/** Collects the changes that the cells of a matrix make, once its rows are placed. */
export class MatrixChanges {
  readonly changes: { row: number; rank: number; change: ImportChange }[] = []
  readonly notRead: NotRead[] = []
  private readonly isNew: ReadonlySet<string>

  constructor(
    readonly table: SheetTable,
    readonly found: FoundHeadings<ColumnKey>,
    readonly facts: MatrixFacts,
    readonly placed: PlacedMatrix,
  ) {
    this.isNew = new Set([...placed.areas, ...placed.outcomes].filter((block) => block.isNew).map(({ key }) => key))
  }

  /** What the rows of an area or outcome say otherwise than the project, column by column. */
  changeColumns(
    level: 'area' | 'outcome',
    id: string,
    rows: readonly ImportRow[],
    entity: { area: PriorityArea } | { outcome: Outcome },
  ): void {
    for (const column of filledAt(level)) {
      const edit = columnEdit(rows, column.key, this.facts.saidOf(id, column.key), this.facts.firstRow.get(id))
      if (edit) this.changeCell(column, id, edit, entity)
    }
  }

  /** One cell that differs from the project. */
  changeCell(column: MatrixColumn, id: string, { text, row, rowsDiffer }: ColumnEdit, entities: RowParts): void {
    const before = shownValue(column, entities)
    const { value, problems } = this.read(column.key, text, before)
    if (isSame(value, before)) return
    this.add(row, column.key, rankOf(column), {
      key: `${id}/${column.part}`,
      kind: 'changed',
      entity: column.level as Exclude<CellLevel, 'group'>,
      id,
      field: column.part,
      before,
      after: value,
      problems: [differ(rowsDiffer), ...problems],
      edit: { do: 'fill', column: column.key, value },
    })
  }

  /** @param before what the project has there; left out for something new */
  read(key: ColumnKey, text: string, before: ImportValue | null = null): ReadColumn {
    return readColumn(key, text, this.found.languages, this.facts.project.agencies, before)
  }

  /**
   * Rows that the project has under it; where there are none, all. Rows that came from elsewhere may speak of where
   * they were.
   */
  ownRows(block: Block, parentOf: (row: ImportRow) => string | null | undefined): ImportRow[] {
    const own = block.rows.filter((row) => parentOf(row) === block.key)
    return own.length > 0 ? own : block.rows
  }

  nameOf(key: string): TypedText {
    const block = [...this.placed.areas, ...this.placed.outcomes].find((one) => one.key === key)
    return (
      this.facts.area(key)?.name ??
      this.facts.outcome(key)?.text ??
      readNewText(block?.text ?? '', this.found.languages).text
    )
  }

  newOnly(key: string): string[] {
    return this.isNew.has(key) ? [key] : []
  }

  idProblem(row: ImportRow): ImportProblem | null {
    if (row.id === '' || this.facts.known(row) || this.facts.moved(row)) return null
    return this.facts.copied.has(row) ? { kind: 'copiedId' } : { kind: 'unknownId', id: row.id }
  }

  place(row: ImportRow, column: ColumnKey): Place {
    return { sheet: this.table.name, cell: cellName(row.index, this.found.columns[column] ?? 0) }
  }

  add(row: ImportRow, column: ColumnKey, rank: number, draft: Draft): void {
    const problems = (draft.problems ?? []).filter((problem) => problem !== null)
    this.changes.push({
      row: row.index,
      rank,
      change: { ...draft, place: this.place(row, column), needs: draft.needs ?? [], problems },
    })
  }
}

/** The columns of a level whose cells fill a field. */
export function filledAt(level: CellLevel): MatrixColumn[] {
  return matrixColumns.filter((column) => column.level === level && column.field !== null)
}

/** Changes of one row are listed from the area inwards: where it stands, by what it is known, what else there is. */
function rankOf({ level, isName }: MatrixColumn): number {
  if (level !== 'action') return level === 'outcome' ? 1 : 0
  return isName ? 2 : 3
}

/** The current value of a cell, as shown in the list of changes. */
function shownValue(column: MatrixColumn, entities: RowParts): ImportValue {
  const value = valueIn(column, entities)
  switch (value.type) {
    case 'text':
    case 'timeline':
      return value
    case 'agencies':
      return { ...value, unknown: [] }
    case 'none':
    case 'group':
    case 'questions':
      return { type: 'none' }
  }
}

export function differ(rowsDiffer: boolean): ImportProblem | null {
  return rowsDiffer ? { kind: 'rowsDiffer' } : null
}
