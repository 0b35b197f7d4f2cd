import type { Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { putListTable, type ListColumn, type ListText } from '../layout/list-table'
import type { Table } from '../layout/table'
import { textLines } from '../layout/text-lines'
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

/** A plain table: a line of cells for each item. */
export function putList(
  composer: Composer,
  columns: readonly ListColumn[],
  rows: readonly (readonly (readonly Line[])[])[],
  measure: Measure,
  extra: Partial<Table> = {},
): void {
  const text: ListText = {
    heading: (lines, width) => textLines(lines, { first: 'columnHeading' }, width, measure),
    cell: (lines, roles, width) => textLines(lines, roles, width, measure),
  }
  putListTable(composer, columns, rows, text, extra)
}
