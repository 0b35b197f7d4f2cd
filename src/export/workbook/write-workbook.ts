import {
  rangeRef,
  writeXlsx,
  type CellValue,
  type ConditionalRule,
  type MergeRange,
  type WriteOptions,
  type WriteSheet,
} from 'hucre/xlsx'
import { languages as bothLanguages, type Language } from '../../domain/text/language'
import { clipCell, storedText } from './cell-text'
import type { SheetCell, SheetModel, WorkbookModel } from './model'
import { margins, pageBreaks } from './page-breaks'
import { rowHeights } from './row-heights'
import { cellStyle } from './styles'
import { listsOf, validationsOf, type ListPlaces } from './validations'

/** How wide the hidden column of ids would be if somebody showed it. */
const ID_WIDTH = 3

/** Who the document properties name: projects do not know their authors. */
const AUTHOR = 'OneDoor'

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number]
type Cells = NonNullable<WriteSheet['cells']>

/**
 * A workbook as the bytes of an .xlsx file. Text stays text, whatever it begins with; text too long for a cell is cut
 * and says so. The same workbook gives the same bytes: its properties carry the document's day, not the clock's.
 * @param languages those of the document: what a drop-down says is said in them; both, when they are not given
 */
export async function writeWorkbook(
  workbook: WorkbookModel,
  languages: readonly Language[] = bothLanguages,
): Promise<Uint8Array> {
  const lists = listsOf(workbook)
  const date = new Date(`${workbook.day}T00:00:00Z`)
  return writeXlsx({
    sheets: [
      ...workbook.sheets.map((sheet) => toSheet(sheet, lists.places, languages)),
      ...(lists.sheet ? [{ ...toSheet(lists.sheet, lists.places, languages), hidden: true }] : []),
    ],
    properties: {
      title: storedText(workbook.title),
      subject: storedText(workbook.subject),
      creator: AUTHOR,
      lastModifiedBy: AUTHOR,
      created: date,
      modified: date,
    },
    defaultFont: { name: 'Calibri', size: 11 },
    namedRanges: workbook.sheets.flatMap(repeatedHeading),
  })
}

/**
 * The row printed on every page. Given as a name of the file format, because the library does not quote the sheet's
 * name in its own setting.
 */
function repeatedHeading(sheet: SheetModel): NamedRange[] {
  if (sheet.headingRow === null) return []
  const row = sheet.headingRow + 1
  return [
    { name: '_xlnm.Print_Titles', range: `'${sheet.name.replaceAll("'", "''")}'!$${row}:$${row}`, scope: sheet.name },
  ]
}

/** Bars from nothing to all, in a grey-blue that prints. */
function barsRule({ column, fromRow, toRow }: NonNullable<SheetModel['bars']>): ConditionalRule {
  const ends = [
    { type: 'num', value: '0' },
    { type: 'num', value: '1' },
  ] as const
  return {
    type: 'dataBar',
    priority: 1,
    range: rangeRef(fromRow, column + 1, toRow, column + 1),
    dataBar: { cfvo: [...ends], color: '9DC3E6' },
  }
}

function toSheet(sheet: SheetModel, lists: ListPlaces, languages: readonly Language[]): WriteSheet {
  const validations = validationsOf(sheet, lists, languages)
  const heights = rowHeights(sheet).heights
  const { headingRow } = sheet
  return {
    name: sheet.name,
    columns: [{ width: ID_WIDTH, hidden: true }, ...sheet.widths.map((width) => ({ width }))],
    rows: sheet.rows.map((): CellValue[] => []),
    cells: cellsOf(sheet),
    merges: mergesOf(sheet),
    rowDefs: new Map(heights.map((height, index) => [index, { height }])),
    ...(headingRow !== null && { freezePane: { rows: headingRow + 1 } }),
    ...(sheet.filter &&
      headingRow !== null && {
        autoFilter: { range: rangeRef(headingRow, 1, sheet.rows.length - 1, sheet.widths.length) },
      }),
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(sheet.bars && { conditionalRules: [barsRule(sheet.bars)] }),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
    },
    // The library counts a break as after a row.
    rowBreaks: pageBreaks(sheet, heights).map((row) => row - 1),
    headerFooter: { oddFooter: pageFooter(sheet.footer) },
    view: { showGridLines: false },
  }
}

function cellsOf(sheet: SheetModel): Cells {
  const cells: Cells = new Map()
  for (const [rowIndex, row] of sheet.rows.entries()) {
    if (row.id) cells.set(`${rowIndex},0`, valueOf(row.id))
    for (const [index, cell] of row.cells.entries()) {
      if (!cell) continue
      const style = cellStyle(cell.style, cell.value)
      for (const [offset, covered] of coveredPlaces(cell)) {
        // Every cell that a merged one covers has its borders and its fill, or they end at the first.
        const value = offset === 0 && covered === 0 ? valueOf(cell.value) : {}
        cells.set(`${rowIndex + offset},${index + 1 + covered}`, { ...value, style })
      }
    }
  }
  return cells
}

function coveredPlaces(cell: SheetCell): [row: number, column: number][] {
  const places: [number, number][] = []
  for (let row = 0; row < (cell.rows ?? 1); row += 1) {
    for (let column = 0; column < (cell.columns ?? 1); column += 1) places.push([row, column])
  }
  return places
}

/**
 * Texts such as “#N/A” would be written as errors by the library, were they not given as text with (no) formatting of
 * its own.
 */
function valueOf(value: string | number | null): { value?: CellValue; richText?: { text: string }[] } {
  if (value === null || value === '') return {}
  if (typeof value === 'number') return { value }
  const text = storedText(clipCell(value))
  return text.startsWith('#') ? { richText: [{ text }] } : { value: text }
}

function mergesOf(sheet: SheetModel): MergeRange[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    row.cells.flatMap((cell, index): MergeRange[] => {
      const rows = cell?.rows ?? 1
      const columns = cell?.columns ?? 1
      if (!cell || (rows === 1 && columns === 1)) return []
      return [{ startRow: rowIndex, endRow: rowIndex + rows - 1, startCol: index + 1, endCol: index + columns }]
    }),
  )
}

/** A page footer may hold 255 units with its codes; this leaves room for them. */
const MAX_FOOTER = 190

function pageFooter(text: string): string {
  let shown = ''
  for (const character of text.replace(/\s+/gu, ' ')) {
    const coded = character === '&' ? '&&' : character
    if (shown.length + coded.length > MAX_FOOTER) break
    shown += coded
  }
  // A space after the font size keeps a text that begins with a digit from being read as part of it.
  return `&L&"Phetsarath OT,Regular"&8 ${storedText(shown)}&R&8 &P / &N`
}
