import { missingGlyphs } from '../../glyphs/missing-glyphs'
import { wordLines, type Line } from '../../view/lines'
import type { MatricesView, MatrixView } from '../../view/matrix-view'
import { createComposer, type Composer } from '../layout/composer'
import type { Sheet } from '../layout/sheet'
import { putTable } from '../layout/table'
import { textLines } from '../layout/text-lines'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { putNotes, signNotes } from '../notes'
import { putTitle } from '../title-block'
import { matrixCells, matrixRules, matrixWidths } from './matrix-cells'

/** The action matrices as sheets, each matrix beginning on one of its own. */
export function composeMatrices(view: MatricesView, measure: Measure): Sheet[] {
  const composer = createComposer('landscape')
  const running: (readonly Line[])[] = []
  const signs = signNotes(view, missingGlyphs(view).length > 0)
  for (const matrix of sheetsFor(view)) {
    composer.newSheet(matrix.shortTitle.map((line) => line.text).join(' · '))
    putTitle(composer, view.frame, matrix.title, [rowCount(matrix, view), wordLines('mdaMeaning', view.frame.languages)], measure)
    putMatrix(composer, matrix, view, measure)
    putNotes(composer, matrixNotes(matrix, view, signs), measure)
    while (running.length < composer.sheets.length) running.push([...view.frame.documentTitle, ...matrix.shortTitle].filter(isOfLanguage(view)))
  }
  return frameSheets(composer.sheets, view.frame, running, measure)
}

/** The matrices that have rows; an empty plan still shows both. An empty matrix beside a full one takes a line, not a sheet. */
function sheetsFor(view: MatricesView): readonly MatrixView[] {
  const filled = view.matrices.filter((matrix) => matrix.rows.length > 0)
  return filled.length > 0 ? filled : view.matrices
}

function emptyOnes(view: MatricesView): Line[][] {
  return view.matrices.filter((matrix) => !sheetsFor(view).includes(matrix)).map((matrix) => matrix.title.map((line) => (
    { ...line, text: `${line.text}: ${wordLines('emptyMatrix', [line.language])[0]?.text ?? ''}` }
  )))
}

/** In both languages the running head keeps to the first: it has to fit in half a line. */
function isOfLanguage(view: MatricesView): (line: Line) => boolean {
  return (line) => line.language === view.frame.languages[0]
}

function rowCount(matrix: MatrixView, view: MatricesView): Line[] {
  const count = matrix.rows.filter((row) => row.actionId !== null).length
  if (matrix.rows.length === 0) return []
  return wordLines(count === 1 ? 'oneAction' : 'actionCount', view.frame.languages, { count })
}

function putMatrix(composer: Composer, matrix: MatrixView, view: MatricesView, measure: Measure): void {
  if (matrix.rows.length === 0) {
    composer.text(textLines(wordLines('emptyMatrix', view.frame.languages), { first: 'lead' }, composer.width, measure))
    return
  }
  const widths = matrixWidths(matrix, composer.width, measure)
  putTable(composer, {
    widths,
    headings: matrix.columns.map(({ heading }, column) => textLines(heading, { first: 'columnHeading' }, (widths[column] ?? 0) - 8, measure)),
    rowCount: matrix.rows.length,
    cells: matrixCells(matrix, widths, measure),
    ruleAbove: matrixRules(matrix),
    verticalRules: true,
  })
}

function matrixNotes(matrix: MatrixView, view: MatricesView, signs: readonly Line[][]): Line[][] {
  const { languages, date } = view.frame
  const ended = matrix.ended.length === 0 ? [] : [
    languages.flatMap((language) => wordLines('endedAgencies', [language], { date: date.find((line) => line.language === language)?.text ?? view.frame.day })),
    ...matrix.ended.map((agency) => agency.lines),
  ]
  return [...ended, ...signs, ...emptyOnes(view)]
}
