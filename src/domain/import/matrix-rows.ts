import type { ColumnKey } from '../planning/matrix-columns'
import type { FoundHeadings } from './find-headings'
import type { SheetTable } from './sheet-table'

/**
 * What a cell says, and the row in which that stands: that of the merged cell's beginning, where it is covered by one.
 */
export interface ImportCell {
  text: string
  origin: number
}

/** A row of a table as it stands in the file. */
export interface ImportRow {
  index: number
  /** What column A says of whom the row is about; empty when it says nothing. */
  id: string
  cells: Partial<Record<ColumnKey, ImportCell>>
}

export interface ReadRows {
  rows: ImportRow[]
  /** Rows below the headings that are no rows of a matrix, such as notes: they are listed. */
  leftOut: number[]
}

/** Whether the columns found make an action matrix. */
export function isMatrix(keys: ReadonlySet<ColumnKey>): boolean {
  return keys.size >= 3 && keys.has('action') && (keys.has('keyOutcome') || keys.has('priorityArea'))
}

/** The column of ids: where a heading of OneDoor's stands, or else the first one when it is not one of the table's. */
export function idColumn(table: SheetTable, found: FoundHeadings<ColumnKey>): number | null {
  const marked = (table.rows[found.row] ?? []).findIndex((text) => text.startsWith('onedoor/'))
  if (marked !== -1) return marked
  return Object.values(found.columns).includes(0) || found.extra.some(({ column }) => column === 0) ? null : 0
}

/**
 * The rows of a matrix below its headings, merged cells resolved ([IM3]). Rows without anything are left away.
 * @param ownNotes what OneDoor itself writes into a table that has no rows
 */
export function matrixRowsOf(
  table: SheetTable,
  found: FoundHeadings<ColumnKey>,
  ownNotes: readonly string[],
): ReadRows {
  const idAt = idColumn(table, found)
  const columns = Object.entries(found.columns) as [ColumnKey, number][]
  const covers = coversOf(
    table,
    columns.map(([, column]) => column),
  )
  const wide = wideRows(table, columns)
  const all: ImportRow[] = []
  for (let index = found.row + 1; index < table.rows.length; index += 1) {
    const texts = table.rows[index] ?? []
    const id = idAt === null ? '' : (texts[idAt] ?? '').trim()
    const cells = Object.fromEntries(
      columns.map(([key, column]) => [key, cellAt(table, covers, index, column)]),
    ) as ImportRow['cells']
    if (id !== '' || columns.some(([, column]) => texts[column]?.trim())) all.push({ index, id, cells })
  }
  const isOwnNote = (row: ImportRow): boolean => row.id === '' && ownNotes.includes(onlyText(row)?.text ?? '')
  const rest = withoutEnded(all).filter((row) => !isOwnNote(row))
  const end = beforeNotes(rest)
  const isNote = (row: ImportRow, place: number): boolean => row.id === '' && (place >= end || wide.has(row.index))
  return {
    rows: rest.filter((row, place) => !isNote(row, place)),
    leftOut: rest.filter(isNote).map(({ index }) => index),
  }
}

/**
 * Below the table OneDoor lists the agencies that ended, with their mark, each in one cell of one column. A row added
 * below them by somebody is a row like any other.
 */
function withoutEnded(rows: readonly ImportRow[]): ImportRow[] {
  const start = rows.findIndex((row) => row.id === '' && onlyText(row)?.text.startsWith('†'))
  const column = onlyText(rows[start])?.column
  return rows.filter((row, place) => start === -1 || place < start || row.id !== '' || onlyText(row)?.column !== column)
}

/** Where notes by other people begin: rows at the end with text in the first column only. */
function beforeNotes(rows: readonly ImportRow[]): number {
  let end = rows.length
  while (end > 0 && rows[end - 1]?.id === '' && onlyText(rows[end - 1])?.column === 'buildingBlock') end -= 1
  return end
}

/** The text of a row that has one. */
function onlyText(row: ImportRow | undefined): { column: ColumnKey; text: string } | undefined {
  const filled = (Object.entries(row?.cells ?? {}) as [ColumnKey, ImportCell][]).filter(
    ([, cell]) => cell.origin === row?.index && cell.text.trim() !== '',
  )
  const [first] = filled
  return first && filled.length === 1 ? { column: first[0], text: first[1].text } : undefined
}

/** Rows with one cell over three columns of the table or more: notes. */
function wideRows(table: SheetTable, columns: readonly [ColumnKey, number][]): ReadonlySet<number> {
  const isWide = ({ column, columns: width }: SheetTable['merges'][number]): boolean =>
    columns.filter(([, at]) => at >= column && at < column + width).length >= 3
  return new Set(table.merges.filter(isWide).map(({ row }) => row))
}

type Covers = ReadonlyMap<number, ReadonlyMap<number, number>>

/** For each column the rows that a merged cell above covers, with the row in which that begins. */
function coversOf(table: SheetTable, columns: readonly number[]): Covers {
  const covers = new Map(columns.map((column) => [column, new Map<number, number>()]))
  for (const merge of table.merges) {
    const rows = covers.get(merge.column)
    const end = Math.min(merge.row + merge.rows, table.rows.length)
    for (let row = merge.row + 1; rows && row < end; row += 1) rows.set(row, merge.row)
  }
  return covers
}

function cellAt(table: SheetTable, covers: Covers, row: number, column: number): ImportCell {
  const origin = covers.get(column)?.get(row) ?? row
  return { text: table.rows[origin]?.[column] ?? '', origin }
}
