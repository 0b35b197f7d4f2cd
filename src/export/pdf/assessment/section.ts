import type { Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import type { TableCell } from '../layout/paginate-table'
import { cellPadding, putTable, type Table } from '../layout/table'
import { textLines, type LineRoles } from '../layout/text-lines'
import type { Measure } from '../text/measure'

/** A heading is followed by at least this much on its sheet. */
const ROOM_BELOW = 150
const ROOM_BETWEEN = 20

/** A heading of the report: on a new sheet where it asks for one, or where the old one has too little room left. */
export function putHeading(composer: Composer, title: readonly Line[], measure: Measure, onNewSheet = false): void {
  if (onNewSheet || composer.free() < ROOM_BELOW + ROOM_BETWEEN) composer.newSheet()
  else composer.space(ROOM_BETWEEN)
  composer.mark(title)
  composer.text(textLines(title, { first: 'heading', second: 'subheading' }, composer.width, measure))
  composer.space(6)
}

export interface ListColumn {
  heading: readonly Line[]
  width: number
  roles?: LineRoles
}

/** A plain table: a line of cells for each item. */
export function putList(
  composer: Composer,
  columns: readonly ListColumn[],
  rows: readonly (readonly (readonly Line[])[])[],
  measure: Measure,
  extra: Partial<Table> = {},
): void {
  const inner = (column: number): number => (columns[column]?.width ?? 0) - cellPadding.x * 2
  putTable(composer, {
    widths: columns.map((column) => column.width),
    headings: columns.map(({ heading }, column) =>
      textLines(heading, { first: 'columnHeading' }, inner(column), measure),
    ),
    rowCount: rows.length,
    cells: rows.flatMap((cells, row) =>
      cells.map((lines, column): TableCell => ({
        column,
        columnEnd: column + 1,
        row,
        rowEnd: row + 1,
        again: [],
        lines: textLines(lines, columns[column]?.roles ?? { first: 'body' }, inner(column), measure),
      })),
    ),
    ruleAbove: () => 'hairline',
    ...extra,
  })
}
