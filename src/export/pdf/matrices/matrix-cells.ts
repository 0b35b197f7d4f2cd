import { columnOf, type CellLevel, type ColumnKey } from '../../../domain/planning/matrix-columns'
import type { Line } from '../../view/lines'
import type { MatrixView, MatrixViewRow } from '../../view/matrix-view'
import { word } from '../../words'
import { columnWidths } from '../layout/column-widths'
import type { TableCell } from '../layout/paginate-table'
import { cellPadding, type RowRule } from '../layout/table'
import { shownText, textLines, type LineRoles } from '../layout/text-lines'
import { widestPiece } from '../text/break-lines'
import type { Measure } from '../text/measure'
import { textStyle } from '../theme'

/** What a column that is empty from top to bottom keeps: room for its heading. */
const EMPTY_WEIGHT = 40

/** Texts up to this many lines are printed again where their cell goes on; of longer ones only “(cont.)”. */
const AGAIN_LINES = 8

const SHORT_TIMELINE = 12

const rolesOf: Readonly<Record<CellLevel, LineRoles>> = {
  group: { first: 'group' },
  area: { first: 'strong' },
  outcome: { first: 'body' },
  action: { first: 'body' },
}

/** Widths of a matrix's columns: wide enough for the longest word of each, narrow where nothing is written. */
export function matrixWidths(view: MatrixView, total: number, measure: Measure): number[] {
  return columnWidths(
    view.columns.map(({ key, heading }) => {
      const { level, weight } = columnOf(key)
      const cells = new Set(view.rows.filter((row) => row.spans[key] > 0).map((row) => row.cells[key]))
      const isEmpty = [...cells].every((lines) => lines.length === 0)
      const minimum = Math.max(
        widestIn(heading, { first: 'columnHeading' }, measure),
        ...[...cells].map((lines) => widestIn(laidOut(key, lines), rolesOf[level], measure)),
      )
      return {
        weight: isEmpty ? Math.min(weight.pdf, EMPTY_WEIGHT) : weight.pdf,
        minimum: minimum + cellPadding.x * 2 + 1,
      }
    }),
    total,
  )
}

function laidOut(key: ColumnKey, lines: readonly Line[]): readonly Line[] {
  return columnOf(key).holds === 'timeline' ? lines.map(keptOnOneLine) : lines
}

/** “24 months” is not broken; a timeline in many words is. */
function keptOnOneLine(line: Line): Line {
  return line.text.length > SHORT_TIMELINE ? line : { ...line, text: line.text.replaceAll(' ', '\u00A0') }
}

function widestIn(lines: readonly Line[], roles: LineRoles, measure: Measure): number {
  return Math.max(
    0,
    ...lines.map((line) => {
      const style = textStyle(roles.first, line.language)
      return widestPiece(shownText(line), style, measure) * style.size
    }),
  )
}

/** The cells of a matrix with their text broken to the widths; a cell that covers several rows comes once. */
export function matrixCells(view: MatrixView, widths: readonly number[], measure: Measure): TableCell[] {
  return view.rows.flatMap((row, index) =>
    view.columns.flatMap(({ key }, column): TableCell[] => {
      const span = row.spans[key]
      if (span === 0) return []
      const roles = rolesOf[columnOf(key).level]
      const width = (widths[column] ?? 0) - cellPadding.x * 2
      const lines = textLines(laidOut(key, row.cells[key]), roles, width, measure)
      const again = span > 1 ? textLines(againLines(key, row, lines.length), roles, width, measure) : []
      return [{ column, columnEnd: column + 1, row: index, rowEnd: index + span, lines, again }]
    }),
  )
}

/** What a cell says on the pages after its first one: names with “(cont.)”, who leads, and nothing of long texts. */
function againLines(key: ColumnKey, row: MatrixViewRow, printedLines: number): Line[] {
  const { holds, isName, level } = columnOf(key)
  const lines = row.cells[key].filter((line) => !line.remark)
  if (holds === 'agencies') return printedLines <= AGAIN_LINES ? lines : []
  if (!isName || lines.length === 0) return []
  const isShort = printedLines <= AGAIN_LINES || level === 'group'
  return lines.map((line) => {
    const continued = word('continued', line.language)
    return { ...line, text: isShort ? `${line.text} ${continued}` : continued }
  })
}

/** The line above a row: heavy where a group begins, middling where an area does. */
export function matrixRules(view: MatrixView): (row: number) => RowRule {
  return (index) => {
    const spans = view.rows[index]?.spans
    if (!spans) return 'none'
    if (spans.buildingBlock > 0) return view.matrix === 'system' ? 'heavy' : 'rule'
    if (spans.priorityArea > 0 || spans.keyOutcome > 0) return 'rule'
    return 'hairline'
  }
}
