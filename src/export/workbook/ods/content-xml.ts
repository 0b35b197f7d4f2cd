import type { Language } from '../../../domain/text/language'
import { clipCell } from '../cell-text'
import type { SheetCell, SheetModel, SheetRow, WorkbookModel } from '../model'
import { pageBreaks } from '../page-breaks'
import { rowHeights } from '../row-heights'
import { collectCellStyles, type StyleCollection } from './cell-styles'
import { filterRanges } from './filter-ranges'
import { fontFaces, namespaces } from './namespaces'
import { pageName } from './page-name'
import { validationName, validationsXml } from './validations-xml'
import { element, paragraphs } from './xml'

/** What is written while a sheet is walked through. */
interface WriterState {
  cells: StyleCollection<SheetCell>
  rows: Map<string, string>
  lists: WorkbookModel['lists']
}

/** The cells of a workbook, and how they look: `content.xml`. */
export function contentXml(workbook: WorkbookModel, languages: readonly Language[]): string {
  const state: WriterState = { cells: collectCellStyles(), rows: new Map(), lists: workbook.lists }
  const tables = workbook.sheets.map((sheet, index) => tableXml(sheet, index, state)).join('')
  const styles =
    workbook.sheets.map(columnStyles).join('') +
    [...state.rows].map(([key, name]) => rowStyle(key, name)).join('') +
    state.cells.xml()
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    'office:document-content',
    namespaces,
    fontFaces,
    element('office:automatic-styles', {}, styles),
    element(
      'office:body',
      {},
      element('office:spreadsheet', {}, validationsXml(workbook, languages), tables, filterRanges(workbook.sheets)),
    ),
  )}`
}

function columnStyles(sheet: SheetModel, index: number): string {
  const table = element(
    'style:style',
    { 'style:name': `table${index + 1}`, 'style:family': 'table', 'style:master-page-name': pageName(index) },
    element('style:table-properties', { 'table:display': 'true', 'style:writing-mode': 'lr-tb' }),
  )
  return (
    table +
    sheet.widths
      .map((width, column) =>
        element(
          'style:style',
          { 'style:name': columnStyle(index, column), 'style:family': 'table-column' },
          element('style:table-column-properties', { 'style:column-width': `${columnPoints(width)}pt` }),
        ),
      )
      .join('')
  )
}

/** As wide as `.xlsx` makes it: seven dots a character and five between columns, at 96 dots an inch. */
function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

function columnStyle(sheet: number, column: number): string {
  return `column${sheet + 1}-${column + 1}`
}

function rowStyle(key: string, name: string): string {
  const [height, starts] = key.split(' ')
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-row' },
    element('style:table-row-properties', {
      'style:row-height': `${height}pt`,
      'style:use-optimal-row-height': 'false',
      'fo:break-before': starts ? 'page' : 'auto',
    }),
  )
}

function tableXml(sheet: SheetModel, index: number, state: WriterState): string {
  const { heights } = rowHeights(sheet)
  const breaks = new Set(pageBreaks(sheet, heights))
  const covered = coveredPlaces(sheet.rows)
  const rows = sheet.rows.map((row, at) => {
    const key = `${heights[at] ?? 0}${breaks.has(at) ? ' starts' : ''}`
    const name = state.rows.get(key) ?? `row${state.rows.size + 1}`
    state.rows.set(key, name)
    const cells = sheet.widths.map((_, column) =>
      cellXml(row.cells[column] ?? null, covered.get(`${at} ${column}`), state),
    )
    const xml = element('table:table-row', { 'table:style-name': name }, idCell(row.id), ...cells)
    return at === sheet.headingRow ? element('table:table-header-rows', {}, xml) : xml
  })
  return element(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': `table${index + 1}` },
    element('table:table-column', { 'table:visibility': 'collapse' }),
    ...sheet.widths.map((_, column) =>
      element('table:table-column', { 'table:style-name': columnStyle(index, column) }),
    ),
    ...rows,
  )
}

function idCell(id: string): string {
  return id
    ? element('table:table-cell', { 'office:value-type': 'string' }, paragraphs(id))
    : element('table:table-cell', {})
}

/** The cells that a merged one covers have its look too, or its borders end at the first. */
function coveredPlaces(rows: readonly SheetRow[]): Map<string, SheetCell> {
  const covered = new Map<string, SheetCell>()
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      for (let down = 0; down < (cell?.rows ?? 1); down += 1) {
        for (let right = 0; right < (cell?.columns ?? 1); right += 1) {
          if (cell && (down > 0 || right > 0)) covered.set(`${row + down} ${column + right}`, cell)
        }
      }
    }
  }
  return covered
}

function cellXml(cell: SheetCell | null, coveredBy: SheetCell | undefined, state: WriterState): string {
  if (coveredBy) return element('table:covered-table-cell', { 'table:style-name': state.cells.nameOf(coveredBy) })
  if (!cell) return element('table:table-cell', {})
  const spans = (cell.rows ?? 1) > 1 || (cell.columns ?? 1) > 1
  const attributes = {
    'table:style-name': state.cells.nameOf(cell),
    'table:number-rows-spanned': spans ? (cell.rows ?? 1) : undefined,
    'table:number-columns-spanned': spans ? (cell.columns ?? 1) : undefined,
    'table:content-validation-name': validationName(cell, state.lists),
  }
  const { value } = cell
  if (value === null || value === '') return element('table:table-cell', attributes)
  if (typeof value === 'string')
    return element('table:table-cell', { ...attributes, 'office:value-type': 'string' }, paragraphs(clipCell(value)))
  return element(
    'table:table-cell',
    { ...attributes, 'office:value-type': cell.style === 'percent' ? 'percentage' : 'float', 'office:value': value },
    paragraphs(shownNumber(value, cell)),
  )
}

/** What stands in the file for programs that do not calculate. */
function shownNumber(value: number, { style }: SheetCell): string {
  return style === 'percent'
    ? `${Math.round(value * 100)}%`
    : style === 'points'
      ? `+${value.toFixed(1)}`
      : String(value)
}
