import type { DocumentView } from '../view/view-of'
import { assessmentWorkbook } from './assessment-workbook'
import { matricesWorkbook } from './matrices-workbook'
import type { WorkbookModel } from './model'
import { writeWorkbook } from './write-workbook'

/**
 * A document as sheets, whatever kind of file they become.
 * @throws Error for a document that does not come as a workbook
 */
export function workbookOf(document: DocumentView): WorkbookModel {
  switch (document.document) {
    case 'assessment': return assessmentWorkbook(document.view)
    case 'action-matrices': return matricesWorkbook(document.view)
    case 'brief': throw new Error('the brief is not made as a workbook')
  }
}

/** A document as the bytes of an .xlsx file. */
export function exportWorkbook(document: DocumentView): Promise<Uint8Array> {
  return writeWorkbook(workbookOf(document))
}
