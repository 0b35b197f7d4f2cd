import { missingGlyphs } from '../../glyphs/missing-glyphs'
import type { DocumentFrame } from '../../view/frame'
import { wordLines, type Line } from '../../view/lines'
import type { MatricesView, MatrixView } from '../../view/matrix-view'
import { withContents } from '../contents'
import { putCover, type CoverFact } from '../cover'
import { createComposer, type Composer } from '../layout/composer'
import type { Paper, Sheet } from '../layout/sheet'
import { putTable } from '../layout/table'
import { textLines } from '../layout/text-lines'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { notesHeight, putNotes, signNotes } from '../notes'
import { putTitle } from '../title-block'
import { matrixCells, matrixRules, matrixWidths } from './matrix-cells'

/** Matrices on more sheets than this, the cover among them, have a list of contents. */
const FEW_SHEETS = 5

/**
 * The action matrices as sheets: a cover, contents when they are long, and each matrix beginning on a sheet of its own.
 */
export function composeMatrices(view: MatricesView, measure: Measure, paper: Paper = 'a4'): Sheet[] {
  const { frame } = view
  const ofDocument = frame.documentTitle.filter(isOfLanguage(view))
  const body = createComposer('landscape', paper)
  const running: Line[][] = []
  const signs = signNotes(view, missingGlyphs(view).length > 0)
  for (const matrix of sheetsFor(view)) {
    body.newSheet()
    body.mark(matrix.shortTitle)
    putTitle(body, frame, matrix.title, [rowCount(matrix, view), wordLines('mdaMeaning', frame.languages)], measure)
    putMatrix(body, matrix, view, measure)
    putNotes(body, matrixNotes(matrix, view, signs), measure)
    while (running.length < body.sheets.length)
      running.push([...ofDocument, ...matrix.shortTitle.filter(isOfLanguage(view))])
  }
  const cover = createComposer('landscape', paper)
  putCover(cover, frame, [...factsOf(frame), ...putEmptyOnes(body, view, measure)], measure)
  const sheets = [...cover.sheets, ...body.sheets]
  const framed = sheets.length > FEW_SHEETS ? withContents(sheets, cover.sheets.length, frame, measure) : sheets
  const before = Array.from({ length: framed.length - body.sheets.length }, () => ofDocument)
  return frameSheets(framed, frame, [...before, ...running], measure)
}

function factsOf(frame: DocumentFrame): CoverFact[] {
  return [
    [wordLines('country', frame.languages), frame.country],
    [wordLines('level', frame.languages), frame.level],
    [wordLines('round', frame.languages), frame.round],
    [wordLines('date', frame.languages), frame.date],
  ]
}

/**
 * The matrices that have rows; an empty plan still shows both. An empty matrix beside a full one takes a line, not a
 * sheet.
 */
function sheetsFor(view: MatricesView): readonly MatrixView[] {
  const filled = view.matrices.filter((matrix) => matrix.rows.length > 0)
  return filled.length > 0 ? filled : view.matrices
}

/**
 * Says below the last table which matrix is empty; where there is no room for that, it would stand alone on a sheet
 * that is headed by another matrix.
 * @returns what is left to be said on the cover
 */
function putEmptyOnes(composer: Composer, view: MatricesView, measure: Measure): CoverFact[] {
  return view.matrices
    .filter((matrix) => !sheetsFor(view).includes(matrix))
    .flatMap(({ title }): CoverFact[] => {
      const note = title.map((line) => ({
        ...line,
        text: `${line.text}: ${wordLines('emptyMatrix', [line.language])[0]?.text ?? ''}`,
      }))
      const fits = notesHeight([note], composer, measure) <= composer.free()
      if (fits) putNotes(composer, [note], measure)
      return fits ? [] : [[title, wordLines('emptyMatrix', view.frame.languages)]]
    })
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
    headings: matrix.columns.map(({ heading }, column) =>
      textLines(heading, { first: 'columnHeading' }, (widths[column] ?? 0) - 8, measure),
    ),
    rowCount: matrix.rows.length,
    cells: matrixCells(matrix, widths, measure),
    ruleAbove: matrixRules(matrix),
    entryAt: (row) => (matrix.rows[row]?.spans.buildingBlock ? matrix.rows[row].cells.buildingBlock : null),
    verticalRules: true,
  })
}

function matrixNotes(matrix: MatrixView, view: MatricesView, signs: readonly Line[][]): Line[][] {
  const { languages, date } = view.frame
  const ended =
    matrix.ended.length === 0
      ? []
      : [
          languages.flatMap((language) =>
            wordLines('endedAgencies', [language], {
              date: date.find((line) => line.language === language)?.text ?? view.frame.day,
            }),
          ),
          ...matrix.ended.map((agency) => agency.lines),
        ]
  return [...ended, ...signs]
}
