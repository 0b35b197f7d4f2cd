import { countFitting, heightOf, type TextLine } from './text-lines'

/** A cell over one or several rows. */
export interface TableCell {
  /** Column from, and column after the last. */
  column: number
  columnEnd: number
  row: number
  rowEnd: number
  lines: readonly TextLine[]
  /** What is printed where the cell goes on after a page break and its text has already been printed. */
  again: readonly TextLine[]
}

/** A cell, or the part of one, on a page. */
export interface PlacedCell {
  cell: TableCell
  top: number
  height: number
  lines: readonly TextLine[]
}

/** The rows of one page. */
export interface TablePage {
  cells: PlacedCell[]
  height: number
  /** The first row that is on the page, whole or in part. */
  firstRow: number
}

export interface TableLayout {
  rowCount: number
  cells: readonly TableCell[]
  /** Height of the rows' area on the page where the table begins, and on those that follow. */
  firstHeight: number
  pageHeight: number
  /** Space inside a cell above and below its text, together. */
  padding: number
  minRowHeight: number
  /** Height that is kept free at the top of a page that begins with this row. */
  reserve?: (firstRow: number) => number
  /** A row that must not be the last one of a page, such as a heading. */
  keepWithNext?: (row: number) => boolean
}

/** A row that is higher than this share of a page may be cut, if so much of the page is still free. */
const HIGH_SHARE = 0.6
const FREE_SHARE = 0.3

/**
 * Lays the rows of a table out on pages. A row is moved to the next page rather than cut, unless it is very high; a
 * cell over several rows goes on from page to page. No line is lost and none is printed twice, however long a cell is;
 * time grows with the rows.
 */
export function paginateTable(layout: TableLayout): TablePage[] {
  const state: State = { layout, cells: cellsByRow(layout.cells), printed: new Map(), active: [] }
  const pages: TablePage[] = []
  for (let row = 0; row < layout.rowCount;) {
    const full = (pages.length === 0 ? layout.firstHeight : layout.pageHeight) - (layout.reserve?.(row) ?? 0)
    const page = nextPage(state, row, full, pages.length === 0 && layout.firstHeight < layout.pageHeight)
    if (page) {
      pages.push(page.page)
      row = page.nextRow
    } else {
      pages.push({ cells: [], height: 0, firstRow: row })
    }
  }
  return pages
}

interface State {
  layout: TableLayout
  cells: ReadonlyMap<number, readonly TableCell[]>
  /** How many lines of a cell are on earlier pages. */
  printed: Map<TableCell, number>
  /** Cells that began on an earlier page and have not ended. */
  active: TableCell[]
}

function cellsByRow(cells: readonly TableCell[]): Map<number, TableCell[]> {
  const byRow = new Map<number, TableCell[]>()
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  return byRow
}

/** The rows that go on one page. Null when the page has too little room left to begin on. */
function nextPage(
  state: State,
  start: number,
  height: number,
  mayLeaveEmpty: boolean,
): { page: TablePage; nextRow: number } | null {
  const rows: number[] = []
  const onPage: TableCell[] = [...state.active]
  let used = 0
  let row = start
  for (; row < state.layout.rowCount; row += 1) {
    const beginning = state.cells.get(row)?.filter((cell) => !onPage.includes(cell)) ?? []
    const rowHeight = heightWithRow(state, [...onPage, ...beginning], start, rows, row)
    if (used + rowHeight.toClose > height) break
    onPage.push(...beginning)
    rows.push(rowHeight.own)
    used += rowHeight.own
  }
  if (row >= state.layout.rowCount) return close(state, start, rows, onPage, null)
  const left = height - used
  const isWorthCutting = left >= state.layout.pageHeight * FREE_SHARE
  if (rows.length > 0 && !(isWorthCutting && isHigh(state, row))) {
    const kept = rows.slice(0, rows.length - trailingHeadings(state, start, rows.length))
    if (kept.length > 0)
      return close(
        state,
        start,
        kept,
        onPage.filter((cell) => cell.row < start + kept.length),
        height,
      )
    if (mayLeaveEmpty) return null
    return close(state, start, rows, onPage, height)
  }
  if (rows.length === 0 && mayLeaveEmpty && !isWorthCutting) return null
  return cutPage(state, start, rows, onPage, height)
}

/**
 * A page whose cells over several rows hold more than fits: their text flows on to the next page. Rows follow as long
 * as they fit by themselves; the first one is cut itself when not even that fits.
 */
function cutPage(
  state: State,
  start: number,
  before: readonly number[],
  cells: readonly TableCell[],
  height: number,
): { page: TablePage; nextRow: number } {
  const rows = [...before]
  const onPage = [...cells]
  for (let row = start + rows.length; row < state.layout.rowCount; row += 1) {
    const beginning = state.cells.get(row)?.filter((cell) => !onPage.includes(cell)) ?? []
    const left = height - sum(rows)
    const { own } = heightWithRow(state, [...onPage, ...beginning], start, rows, row)
    const isFirst = rows.length === before.length
    if (own > left && !isFirst) break
    onPage.push(...beginning)
    rows.push(Math.min(own, left))
    if (own > left) return close(state, start, rows, onPage, height, row)
  }
  // The last row takes what is left, and with it the text that flows.
  rows.pop()
  return close(state, start, [...rows, height - sum(rows)], onPage, height, start + rows.length)
}

/** How many of the rows at the end of a page belong with the one that comes after. */
function trailingHeadings(state: State, start: number, count: number): number {
  let trailing = 0
  while (trailing < count && state.layout.keepWithNext?.(start + count - 1 - trailing)) trailing += 1
  return trailing
}

function isHigh(state: State, row: number): boolean {
  const { pageHeight, padding } = state.layout
  return (state.cells.get(row) ?? []).some((cell) => heightOf(cell.lines) + padding > pageHeight * HIGH_SHARE)
}

/** The lines that a cell still has to print on a page that begins with `start`. */
function linesLeft(state: State, cell: TableCell): readonly TextLine[] {
  const printed = state.printed.get(cell) ?? 0
  if (printed < cell.lines.length || cell.lines.length === 0) return cell.lines.slice(printed)
  return cell.again
}

/**
 * The height of a row as far as the cells that end with it ask for (`own`), and the height it would need to be the last
 * one of its page, where cells that go on have to hold their text as well (`toClose`).
 */
function heightWithRow(
  state: State,
  cells: readonly TableCell[],
  start: number,
  before: readonly number[],
  row: number,
): { own: number; toClose: number } {
  const { padding, minRowHeight } = state.layout
  let own = minRowHeight
  let toClose = minRowHeight
  for (const cell of cells) {
    if (cell.rowEnd <= row) continue
    const above = sum(before.slice(Math.max(0, cell.row - start)))
    const need = heightOf(linesLeft(state, cell)) + padding - above
    if (cell.rowEnd === row + 1) own = Math.max(own, need)
    toClose = Math.max(toClose, need)
  }
  return { own, toClose: Math.max(own, toClose) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/**
 * Ends a page: shares out the heights, places the cells, and remembers what has been printed. `cutRow` is printed in
 * part.
 */
function close(
  state: State,
  start: number,
  rows: readonly number[],
  cells: readonly TableCell[],
  limit: number | null,
  cutRow?: number,
): { page: TablePage; nextRow: number } {
  const end = start + rows.length
  const heights = cutRow === undefined ? sharedHeights(state, start, rows.length, cells, limit) : [...rows]
  const tops = heights.map((_, index) => sum(heights.slice(0, index)))
  const placed = cells
    .filter((cell) => cell.rowEnd > start)
    .map((cell): PlacedCell => {
      const from = Math.max(0, cell.row - start)
      const height = sum(heights.slice(from, cell.rowEnd - start))
      const left = linesLeft(state, cell)
      const fitting = countFitting(left, height - state.layout.padding)
      return {
        cell,
        top: tops[from] ?? 0,
        height,
        lines: left.slice(0, Math.max(fitting, from === 0 && cutRow === start ? 1 : 0)),
      }
    })
  for (const { cell, lines } of placed) state.printed.set(cell, (state.printed.get(cell) ?? 0) + lines.length)
  const unfinished = (cell: TableCell): boolean => (state.printed.get(cell) ?? 0) < cell.lines.length
  const isCutRowOpen = cutRow !== undefined && cells.some((cell) => cell.rowEnd === cutRow + 1 && unfinished(cell))
  const nextRow = isCutRowOpen ? end - 1 : end
  state.active = cells.filter((cell) => cell.rowEnd > nextRow)
  return { page: { cells: placed, height: sum(heights), firstRow: start }, nextRow }
}

/** Heights of the rows of a page: what a cell over several rows needs more than they have is shared among them. */
function sharedHeights(
  state: State,
  start: number,
  count: number,
  cells: readonly TableCell[],
  limit: number | null,
): number[] {
  const { padding, minRowHeight } = state.layout
  const heights = Array.from({ length: count }, () => minRowHeight)
  const extent = (cell: TableCell): [number, number] => [
    Math.max(0, cell.row - start),
    Math.min(count, cell.rowEnd - start),
  ]
  const bySpan = [...cells].sort((a, b) => extent(a)[1] - extent(a)[0] - (extent(b)[1] - extent(b)[0]))
  for (const cell of bySpan) {
    const [from, to] = extent(cell)
    const lack = heightOf(linesLeft(state, cell)) + padding - sum(heights.slice(from, to))
    if (lack <= 0) continue
    for (let index = from; index < to; index += 1) heights[index] = (heights[index] ?? 0) + lack / (to - from)
  }
  const over = limit === null ? 0 : sum(heights) - limit
  if (over > 0.01) throw new Error('the rows of a page do not fit it')
  return heights
}
