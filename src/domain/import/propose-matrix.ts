import type { ColumnKey } from '../planning/matrix-columns'
import type { Matrix, Project } from '../project/schema'
import { proposeDeletions } from './deletions'
import type { FoundHeadings } from './find-headings'
import { MatrixChanges } from './matrix-changes'
import { MatrixFacts, type MatrixKnowledge } from './matrix-facts'
import { idColumn, matrixRowsOf } from './matrix-rows'
import { placeMatrix } from './place-matrix'
import type { ImportChange, ImportProposal, NotRead } from './proposal'
import { readMatrix } from './read-matrix'
import { cellName, type SheetTable } from './sheet-table'

/** The matrix that a sheet is: by the mark in its heading, or else by whether it has a column of building blocks. */
export function matrixOf(table: SheetTable, found: FoundHeadings<ColumnKey>): Matrix {
  const texts = table.rows[found.row] ?? []
  if (texts.some((text) => text === 'onedoor/system')) return 'system'
  return texts.some((text) => text === 'onedoor/front-office') || found.columns.buildingBlock === undefined
    ? 'front-office'
    : 'system'
}

/**
 * A matrix of a file: what it would change, and what it no longer has. That is known when the whole file is read: what
 * stands in another sheet is not gone.
 */
export interface MatrixProposal extends ImportProposal {
  /** Rows of the project's other matrix that are in this sheet. */
  moved: readonly string[]
  deletions: (moved: ReadonlySet<string>) => ImportChange[]
}

/** The ids that the sheets of a matrix hold. */
export function idsIn(table: SheetTable, found: FoundHeadings<ColumnKey>): string[] {
  const column = idColumn(table, found)
  return column === null ? [] : table.rows.slice(found.row + 1).flatMap((row) => row[column]?.trim() || [])
}

/**
 * What an action matrix in a file would change in the project ([IM3] to [IM7], [IM12]).
 * @param elsewhere the ids that the file's sheets of the other matrix hold
 */
export function proposeMatrix(
  project: Project,
  table: SheetTable,
  found: FoundHeadings<ColumnKey>,
  knowledge: MatrixKnowledge,
  elsewhere: ReadonlySet<string>,
): MatrixProposal {
  const { rows, leftOut } = matrixRowsOf(table, found, knowledge.notes)
  const matrix = matrixOf(table, found)
  const facts = new MatrixFacts(project, matrix, found.languages, knowledge, rows, elsewhere)
  const reading = new MatrixChanges(table, found, facts, placeMatrix(rows, facts, table.name))
  readMatrix(reading, rows)
  const changes = [...reading.changes].sort((a, b) => a.row - b.row || a.rank - b.rank).map(({ change }) => change)
  const idCell = { sheet: table.name, cell: cellName(found.row, idColumn(table, found) ?? 0) }
  const notes: NotRead[] = leftOut.map((row) => ({
    kind: 'rows',
    sheet: table.name,
    cell: cellName(row, 0),
    text: (table.rows[row] ?? []).find((text) => text.trim() !== '') ?? '',
    count: 1,
  }))
  const extra: NotRead[] = found.extra.map(({ column, text }) => ({
    kind: 'column',
    sheet: table.name,
    cell: cellName(found.row, column),
    text,
  }))
  return {
    changes,
    moved: [...facts.movedIds(), ...[...reading.placed.areas, ...reading.placed.outcomes].map(({ key }) => key)],
    deletions: (moved) => (facts.hasKnownRows() ? proposeDeletions(facts, reading.placed, idCell, moved) : []),
    notRead: [...extra, ...notes, ...reading.notRead],
    tables: [{ sheet: table.name, kind: matrix, rows: rows.length }],
  }
}
