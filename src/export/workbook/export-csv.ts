import type { DocumentFile } from '../document-file'
import type { DocumentView } from '../view/view-of'
import { workbookOf } from './export-workbook'
import { writeCsv } from './write-csv'

/** A document as .csv files: one for each sheet, named after it. */
export function exportCsv(document: DocumentView): DocumentFile[] {
  return workbookOf(document).sheets.map((sheet) => ({ part: sheet.name, bytes: writeCsv(sheet) }))
}
