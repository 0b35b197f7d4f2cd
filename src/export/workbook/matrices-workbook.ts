import { columnOf, type ColumnKey, type MatrixColumn } from '../../domain/planning/matrix-columns'
import type { Language } from '../../domain/text/language'
import type { MatricesView, MatrixView, MatrixViewRow } from '../view/matrix-view'
import { wordLines } from '../view/lines'
import { cellText, headingText } from './cell-text'
import type { SheetCell, SheetModel, SheetRow, StyleName, WorkbookModel } from './model'
import { footerOf, frameRows } from './frame-rows'
import { readMeSheet } from './read-me-sheet'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

/** Both action matrices as a workbook: a sheet a matrix, and one that says what they are. */
export function matricesWorkbook(view: MatricesView): WorkbookModel {
  const { frame } = view
  const sheets: SheetModel[] = []
  for (const matrix of view.matrices) {
    const key = matrix.matrix === 'system' ? 'systemSheet' : 'frontOfficeSheet'
    const name = sheetName(
      headingText(workbookLines(key, frame.languages), ' · '),
      sheets.map((sheet) => sheet.name),
    )
    sheets.push(matrixSheet(matrix, view, name))
  }
  const title = `${headingText(frame.documentTitle)} – ${headingText(frame.projectTitle)}`
  const readMe = readMeSheet(frame, sheets, ['mdaMeaning'], view.agencyChoices.length > 0 ? ['agencyNote'] : [])
  return {
    title,
    subject: headingText(frame.documentTitle),
    day: frame.day,
    sheets: [...sheets, readMe],
    lists: { agency: view.agencyChoices },
  }
}

function matrixSheet(matrix: MatrixView, view: MatricesView, name: string): SheetModel {
  const widths = matrix.columns.map(({ key }) => columnOf(key).weight.sheet)
  const top = frameRows(view.frame, matrix.title, widths.length)
  const heading: SheetRow = {
    id: `onedoor/${matrix.matrix}`,
    cells: matrix.columns.map((column): SheetCell => ({ value: cellText(column.heading), style: 'heading' })),
  }
  const body =
    matrix.rows.length > 0
      ? matrix.rows.map((row) => matrixRow(row, matrix))
      : [emptyRow(view.frame.languages, widths.length)]
  return {
    name,
    orientation: 'landscape',
    widths,
    rows: [...top, heading, ...body, ...endedRows(matrix, view, widths.length)],
    headingRow: top.length,
    footer: footerOf(view.frame),
  }
}

function matrixRow(row: MatrixViewRow, matrix: MatrixView): SheetRow {
  const cells = matrix.columns.map(({ key }): SheetCell | null => {
    const rows = row.spans[key]
    if (rows === 0) return null
    return { value: cellText(row.cells[key]), style: styleOf[columnOf(key).holds], rows, ...agencyChoice(key) }
  })
  return { id: row.id, cells, startsBlock: row.spans.keyOutcome > 0 }
}

const styleOf: Readonly<Record<MatrixColumn['holds'], StyleName>> = {
  group: 'group',
  text: 'body',
  agencies: 'body',
  timeline: 'centered',
  questions: 'centered',
}

function agencyChoice(key: ColumnKey): Pick<SheetCell, 'choices' | 'severalChoices'> {
  const { choices } = columnOf(key)
  if (!choices) return {}
  return choices === 'several' ? { choices: 'agency', severalChoices: true } : { choices: 'agency' }
}

function emptyRow(languages: readonly Language[], columns: number): SheetRow {
  return { id: '', cells: [{ value: cellText(wordLines('emptyMatrix', languages)), style: 'body', columns }] }
}

/** Below the table: the agencies that it names and that exist no longer. */
function endedRows(matrix: MatrixView, view: MatricesView, columns: number): SheetRow[] {
  if (matrix.ended.length === 0) return []
  const heading = cellText(wordLines('endedAgencies', view.frame.languages, { date: headingText(view.frame.date) }))
  return [
    { id: '', cells: [], startsBlock: true },
    { id: '', cells: [{ value: heading, style: 'subtitle', columns }] },
    ...matrix.ended.map((agency): SheetRow => ({
      id: '',
      cells: [{ value: cellText(agency.lines), style: 'note', columns }],
    })),
  ]
}
