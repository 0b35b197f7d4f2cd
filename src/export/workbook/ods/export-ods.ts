import type { DocumentView } from '../../view/view-of'
import { workbookOf } from '../export-workbook'
import { writeOds } from './write-ods'

/** A document as the bytes of an .ods file. */
export function exportOds(document: DocumentView): Uint8Array {
  return writeOds(workbookOf(document), document.view.frame.languages)
}
