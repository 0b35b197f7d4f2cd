import type { Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { putListTable, type ListColumn, type ListText } from '../layout/list-table'
import type { Table } from '../layout/table'
import { heightOf, type LineRoles, type TextLine } from '../layout/text-lines'
import { oneLine } from '../page-frame'
import type { Measure } from '../text/measure'
import { fewLines } from './few-lines'

/** A heading on one line, both languages together. */
export function putBriefHeading(composer: Composer, title: readonly Line[], measure: Measure, above = 11): void {
  composer.space(above)
  const lines = oneLine(title, 'subheading', composer.width, measure)
  composer.put(
    [{ kind: 'text', left: composer.left, top: composer.top(), width: composer.width, lines }],
    heightOf(lines) + 3,
  )
}

/** Both languages in one text, so that a short text takes one line and not two. */
export function inOne(lines: readonly Line[]): Line[] {
  return lines.slice(0, 1).map((line) => ({ ...line, text: lines.map((each) => each.text).join(' · ') }))
}

/** A paragraph of few lines. */
export function putBriefText(
  composer: Composer,
  lines: readonly Line[],
  roles: LineRoles,
  most: number,
  measure: Measure,
): void {
  if (lines.length === 0) return
  composer.text(fewLines(lines, roles, composer.width, most, measure))
  composer.space(3)
}

/** A table of few lines a cell. */
export function putBriefTable(
  composer: Composer,
  columns: readonly ListColumn[],
  rows: readonly (readonly (readonly Line[])[])[],
  most: number,
  measure: Measure,
  extra: Partial<Table> = {},
): void {
  const text: ListText = {
    heading: (lines, width) => headingLines(lines, width, measure),
    cell: (lines, roles, width) => fewLines(lines, roles, width, most, measure),
  }
  putListTable(composer, columns, rows, text, extra)
}

/** A column's heading in as few lines as may be: both languages in one text, or below each other. */
function headingLines(heading: readonly Line[], width: number, measure: Measure): TextLine[] {
  const together = fewLines(inOne(heading), { first: 'columnHeading' }, width, 3, measure)
  const apart = fewLines(heading, { first: 'columnHeading' }, width, 3, measure)
  return heightOf(together) < heightOf(apart) ? together : apart
}
