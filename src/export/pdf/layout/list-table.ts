import type { Line } from '../../view/lines'
import type { Composer } from './composer'
import { cellPadding, putTable, type Table } from './table'
import type { LineRoles, TextLine } from './text-lines'

export interface ListColumn {
  heading: readonly Line[]
  width: number
  roles?: LineRoles
}

/** How the texts of a list are broken into lines: in its headings, and in its cells. */
export interface ListText {
  heading: (lines: readonly Line[], width: number) => TextLine[]
  cell: (lines: readonly Line[], roles: LineRoles, width: number) => TextLine[]
}

/** A plain table: a line of cells for each item. */
export function putListTable(
  composer: Composer,
  columns: readonly ListColumn[],
  rows: readonly (readonly (readonly Line[])[])[],
  text: ListText,
  extra: Partial<Table>,
): void {
  const inner = (column: number): number => (columns[column]?.width ?? 0) - cellPadding.x * 2
  putTable(composer, {
    widths: columns.map(({ width }) => width),
    headings: columns.map(({ heading }, column) => text.heading(heading, inner(column))),
    rowCount: rows.length,
    cells: rows.flatMap((cells, row) =>
      cells.map((lines, column) => ({
        column,
        columnEnd: column + 1,
        row,
        rowEnd: row + 1,
        again: [],
        lines: text.cell(lines, columns[column]?.roles ?? { first: 'body' }, inner(column)),
      })),
    ),
    ruleAbove: () => 'hairline',
    ...extra,
  })
}
