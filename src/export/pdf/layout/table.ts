import type { Line } from '../../view/lines'
import type { Color } from '../theme'
import type { Composer } from './composer'
import { paginateTable, type PlacedCell, type TableCell, type TablePage } from './paginate-table'
import type { SheetItem } from './sheet'
import { heightOf, type TextLine } from './text-lines'

/** The line above a row: the more begins with it, the heavier. */
export type RowRule = 'none' | 'hairline' | 'rule' | 'heavy'

const rules: Readonly<Record<Exclude<RowRule, 'none'>, { thickness: number; color: Color }>> = {
  hairline: { thickness: 0.5, color: 'hairline' },
  rule: { thickness: 0.6, color: 'rule' },
  heavy: { thickness: 1.1, color: 'blue' },
}

export const cellPadding = { x: 4, y: 3.5 } as const

export interface Table {
  widths: readonly number[]
  headings: readonly (readonly TextLine[])[]
  rowCount: number
  cells: readonly TableCell[]
  ruleAbove: (row: number) => RowRule
  /** Tinted, as a heading within the table is. */
  isTinted?: (cell: TableCell) => boolean
  keepWithNext?: (row: number) => boolean
  /** What is printed first on a page that begins with a row inside a section: the section's heading once more. */
  carry?: (row: number) => readonly TextLine[] | null
  /** What begins with a row, for outline and contents. */
  entryAt?: (row: number) => readonly Line[] | null
  /** More to draw in a cell, such as a bar. */
  draw?: (placed: PlacedCell, left: number, top: number) => readonly SheetItem[]
  verticalRules?: boolean
}

/** Puts a table on sheets, its headings at the top of each. */
export function putTable(composer: Composer, table: Table): void {
  const headingHeight = heightOfHeadings(table)
  if (composer.sheets.length === 0) composer.newSheet()
  const pages = paginateTable({
    rowCount: table.rowCount,
    cells: table.cells,
    firstHeight: Math.max(0, composer.free() - headingHeight),
    pageHeight: composer.full - headingHeight,
    padding: cellPadding.y * 2,
    minRowHeight: 14,
    reserve: (row) => carryHeight(table, row),
    ...(table.keepWithNext && { keepWithNext: table.keepWithNext }),
  })
  const begun = new Set<number>()
  for (const [index, page] of pages.entries()) {
    if (index > 0) composer.newSheet()
    if (page.height === 0) continue
    markEntries(composer, table, page, composer.top() + headingHeight + carryHeight(table, page.firstRow), begun)
    putPage(composer, table, page, headingHeight)
  }
}

/** Notes which rows begin on a page. A row that goes on from an earlier one has begun already. */
function markEntries(composer: Composer, table: Table, page: TablePage, rowsTop: number, begun: Set<number>): void {
  for (const { cell, top } of page.cells) {
    if (begun.has(cell.row)) continue
    begun.add(cell.row)
    const title = table.entryAt?.(cell.row)
    if (title) composer.mark(title, 2, rowsTop + top)
  }
}

function heightOfHeadings(table: Table): number {
  const tallest = Math.max(0, ...table.headings.map(heightOf))
  return tallest === 0 ? 0 : tallest + cellPadding.y * 2
}

function carryHeight(table: Table, row: number): number {
  const lines = table.carry?.(row)
  return lines ? heightOf(lines) + cellPadding.y * 2 : 0
}

function putPage(composer: Composer, table: Table, page: TablePage, headingHeight: number): void {
  const lefts = leftsOf(table.widths, composer.left)
  const top = composer.top()
  const carried = table.carry?.(page.firstRow) ?? null
  const carriedHeight = carried ? carryHeight(table, page.firstRow) : 0
  const rowsTop = top + headingHeight + carriedHeight
  const height = headingHeight + carriedHeight + page.height
  composer.put(
    [
      ...headingItems(table, lefts, top, headingHeight, composer),
      ...(carried ? carriedItems(carried, composer, top + headingHeight, carriedHeight) : []),
      ...page.cells.flatMap((placed) => cellItems(table, placed, lefts, rowsTop, page)),
      ...(table.verticalRules ? verticalRules(table.widths, lefts, top, height) : []),
      line(composer.left, top + height, composer.width, 'rule'),
    ],
    height,
  )
}

function leftsOf(widths: readonly number[], start: number): number[] {
  let left = start
  return widths.map((width) => {
    const own = left
    left += width
    return own
  })
}

function headingItems(
  table: Table,
  lefts: readonly number[],
  top: number,
  height: number,
  composer: Composer,
): SheetItem[] {
  if (height === 0) return [line(composer.left, top, composer.width, 'heavy')]
  return [
    { kind: 'fill', left: composer.left, top, width: composer.width, height, color: 'tint' },
    line(composer.left, top, composer.width, 'heavy'),
    line(composer.left, top + height, composer.width, 'rule'),
    ...table.headings.map((lines, column) => textItem(lines, lefts[column] ?? 0, table.widths[column] ?? 0, top)),
  ]
}

function carriedItems(lines: readonly TextLine[], composer: Composer, top: number, height: number): SheetItem[] {
  return [
    { kind: 'fill', left: composer.left, top, width: composer.width, height, color: 'tint' },
    textItem(lines, composer.left, composer.width, top),
    line(composer.left, top + height, composer.width, 'hairline'),
  ]
}

function cellItems(
  table: Table,
  placed: PlacedCell,
  lefts: readonly number[],
  rowsTop: number,
  page: TablePage,
): SheetItem[] {
  const { cell } = placed
  const left = lefts[cell.column] ?? 0
  const width = table.widths.slice(cell.column, cell.columnEnd).reduce((total, own) => total + own, 0)
  const top = rowsTop + placed.top
  const rule = cell.row >= page.firstRow && placed.top > 0 ? table.ruleAbove(cell.row) : 'none'
  return [
    ...(table.isTinted?.(cell)
      ? [{ kind: 'fill' as const, left, top, width, height: placed.height, color: 'tint' as const }]
      : []),
    ...(rule === 'none' ? [] : [line(left, top, width, rule)]),
    ...(placed.lines.length > 0 ? [textItem(placed.lines, left, width, top)] : []),
    ...(table.draw?.(placed, left, top) ?? []),
  ]
}

function textItem(lines: readonly TextLine[], left: number, width: number, top: number): SheetItem {
  return { kind: 'text', left: left + cellPadding.x, top: top + cellPadding.y, width: width - cellPadding.x * 2, lines }
}

function line(left: number, top: number, width: number, rule: Exclude<RowRule, 'none'>): SheetItem {
  const { thickness, color } = rules[rule]
  return { kind: 'fill', left, top: top - thickness / 2, width, height: thickness, color }
}

function verticalRules(widths: readonly number[], lefts: readonly number[], top: number, height: number): SheetItem[] {
  return widths.slice(1).map((_, index) => ({
    kind: 'fill',
    left: (lefts[index + 1] ?? 0) - 0.25,
    top,
    width: 0.5,
    height,
    color: 'hairline',
  }))
}
