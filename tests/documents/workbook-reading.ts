import { unzipSync } from 'fflate'
import { read, utils, type WorkBook, type WorkSheet } from 'xlsx'
import { methodTexts } from '../../src/cli/method'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { viewOf } from '../../src/export/view/view-of'
import type { DocumentFile } from '../../src/export/document-file'
import { exportCsv } from '../../src/export/workbook/export-csv'
import { exportWorkbook, workbookOf as sheetsOf } from '../../src/export/workbook/export-workbook'
import type { SheetModel, WorkbookModel } from '../../src/export/workbook/model'
import { exportOds } from '../../src/export/workbook/ods/export-ods'
import type { Project } from '../../src/domain/project/schema'

/** A workbook of a project, as the app makes it. */
export function workbookOf(
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
  date = '2026-11-21',
): Promise<Uint8Array> {
  return exportWorkbook(viewOf(project, { document, languages, format: 'xlsx', date }, methodTexts(languages)))
}

/** A workbook read back by another library than the one that wrote it. */
export function readBack(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellNF: true })
}

export function sheetAt(workbook: WorkBook, index: number): WorkSheet {
  const sheet = workbook.Sheets[workbook.SheetNames[index] ?? '']
  if (!sheet) throw new Error(`there is no sheet ${index}`)
  return sheet
}

/** The cells of a sheet as rows, from the first cell on whether it is used or not; null where there is nothing. */
export function rowsOf(sheet: WorkSheet): (string | number | null)[][] {
  const { e } = utils.decode_range(sheet['!ref'] ?? 'A1')
  return utils.sheet_to_json<(string | number | null)[]>(sheet, {
    header: 1,
    defval: null,
    raw: true,
    blankrows: true,
    range: { s: { r: 0, c: 0 }, e },
  })
}

/** Every text in a workbook. */
export function textsOf(workbook: WorkBook): string[] {
  return workbook.SheetNames.flatMap((_, index) => rowsOf(sheetAt(workbook, index)).flat()).filter(
    (value) => typeof value === 'string',
  )
}

/** The parts of the file itself, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  )
}

/** A document as sheets, before it is a file. */
export function modelOf(
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
  date = '2026-11-21',
): WorkbookModel {
  return sheetsOf(viewOf(project, { document, languages, format: 'xlsx', date }, methodTexts(languages)))
}

export function odsOf(project: Project, document: DocumentKind, languages: DocumentLanguages): Uint8Array {
  return exportOds(viewOf(project, { document, languages, format: 'ods', date: '2026-11-21' }, methodTexts(languages)))
}

export function csvOf(project: Project, document: DocumentKind, languages: DocumentLanguages): DocumentFile[] {
  return exportCsv(viewOf(project, { document, languages, format: 'csv', date: '2026-11-21' }, methodTexts(languages)))
}

/** The rows of a sheet as they are meant: the id, then a value for every column; null where there is nothing. */
export function meantRows(sheet: SheetModel): (string | number | null)[][] {
  return sheet.rows.map((row) => [
    row.id || null,
    ...sheet.widths.map((_, column) => {
      const value = row.cells[column]?.value ?? null
      return value === '' ? null : value
    }),
  ])
}
