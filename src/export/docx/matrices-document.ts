import type { ISectionOptions, Paragraph, TableCell } from 'docx'
import { columnOf, type ColumnKey } from '../../domain/planning/matrix-columns'
import { signLines } from '../view/sign-notes'
import { wordLines, type Line } from '../view/lines'
import type { MatricesView, MatrixView, MatrixViewRow } from '../view/matrix-view'
import { headParagraphs } from './word-head'
import { section, textWidth } from './word-page'
import { cell, paragraphs, table, widthsOf, type LineStyles } from './word-parts'

/** The weight of an entirely empty column: room for its heading. */
const EMPTY_WEIGHT = 56

/** A row with a text longer than this may break across pages; a shorter one is moved to the next page whole. */
const LONG = 700

/** The action matrices, each in a section of its own. */
export function matricesSections(view: MatricesView): ISectionOptions[] {
  return matricesToPrint(view).map((matrix) =>
    section(view.frame, 'landscape', matrix.shortTitle, [
      ...headParagraphs(view.frame, matrix.title, 'Heading1', [
        rowCount(matrix, view),
        wordLines('mdaMeaning', view.frame.languages),
      ]),
      ...emptyOnes(view),
      ...(matrix.rows.length > 0
        ? [matrixTable(matrix)]
        : paragraphs(wordLines('emptyMatrix', view.frame.languages), { first: 'Normal', second: 'Normal' })),
      ...notes(matrix, view),
    ]),
  )
}

/**
 * The matrices that have rows; an empty plan still shows both. Next to a full matrix, an empty one takes a line, not a
 * page.
 */
function matricesToPrint(view: MatricesView): readonly MatrixView[] {
  const filled = view.matrices.filter((matrix) => matrix.rows.length > 0)
  return filled.length > 0 ? filled : view.matrices
}

/**
 * Which matrix is empty, said above the table: below it, that could come to stand alone on a page that is headed by
 * another matrix.
 */
function emptyOnes(view: MatricesView): Paragraph[] {
  return view.matrices
    .filter((other) => !matricesToPrint(view).includes(other))
    .flatMap(({ title }) =>
      paragraphs(
        title.map((line) => ({
          ...line,
          text: `${line.text}: ${wordLines('emptyMatrix', [line.language])[0]?.text ?? ''}`,
        })),
        { first: 'Remark', second: 'Remark' },
      ),
    )
}

function rowCount(matrix: MatrixView, view: MatricesView): Line[] {
  const count = matrix.rows.filter((row) => row.actionId !== null).length
  return matrix.rows.length === 0
    ? []
    : wordLines(count === 1 ? 'oneAction' : 'actionCount', view.frame.languages, { count })
}

function matrixTable(matrix: MatrixView) {
  const isEmpty = (key: ColumnKey): boolean => matrix.rows.every((row) => row.cells[key].length === 0)
  const widths = widthsOf(
    matrix.columns.map(({ key }) => {
      const { word: weight } = columnOf(key).weight
      return isEmpty(key) ? Math.min(weight, EMPTY_WEIGHT) : weight
    }),
    textWidth('landscape'),
  )
  return table({
    widths,
    headings: matrix.columns.map(({ heading }) => heading),
    rows: matrix.rows.map((row, index) => ({
      cells: matrix.columns.map(({ key }, column) => matrixCell(matrix, row, index, key, widths[column] ?? 0)),
      mayBreak: Object.values(row.cells).some(
        (lines) => lines.reduce((total, line) => total + line.text.length, 0) > LONG,
      ),
    })),
  })
}

/** A cell that covers several rows is merged downwards, as in the annexes. */
function matrixCell(matrix: MatrixView, row: MatrixViewRow, index: number, key: ColumnKey, width: number): TableCell {
  const span = row.spans[key]
  const below = matrix.rows[index + 1]?.spans[key]
  const merge = span === 0 ? ('continue' as const) : span > 1 && below === 0 ? ('start' as const) : undefined
  // The last row stays with what follows the table, so that this is not left alone on a page.
  const keepNext = index === matrix.rows.length - 1
  return cell(row.cells[key], { width, styles: stylesOf(key), keepNext, ...(merge && { merge }) })
}

function stylesOf(key: ColumnKey): LineStyles {
  const { level } = columnOf(key)
  return { first: level === 'group' || level === 'area' ? 'TableStrong' : 'TableText' }
}

function notes(matrix: MatrixView, view: MatricesView): Paragraph[] {
  const { languages, date, day } = view.frame
  const ended =
    matrix.ended.length === 0
      ? []
      : [
          languages.flatMap((language) =>
            wordLines('endedAgencies', [language], {
              date: date.find((line) => line.language === language)?.text ?? day,
            }),
          ),
          ...matrix.ended.map((agency) => agency.lines),
        ]
  return [...ended, ...signLines(view), wordLines('madeWith', languages)].flatMap((lines) =>
    paragraphs(lines, { first: 'Remark', second: 'Remark' }),
  )
}
