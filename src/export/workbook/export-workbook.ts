import type { DocumentView } from '../view/view-of'
import { assessmentWorkbook } from './assessment-workbook'
import { blankWorkbook } from './blank-workbook'
import { matricesWorkbook } from './matrices-workbook'
import type { WorkbookModel } from './model'

/**
 * A document as sheets, whatever kind of file they become.
 * @throws Error for a document that does not come as a workbook
 */
export function workbookOf(document: DocumentView): WorkbookModel {
  switch (document.document) {
    case 'assessment':
      return assessmentWorkbook(document.view)
    case 'action-matrices':
      return matricesWorkbook(document.view)
    case 'blank':
      return blankWorkbook(document.view)
    case 'brief':
      throw new Error('the brief is not made as a workbook')
  }
}

/** A document as the bytes of an .xlsx file. */
export async function exportWorkbook(document: DocumentView): Promise<Uint8Array> {
  const { writeWorkbook } = await import('./write-workbook')
  return writeWorkbook(workbookOf(document), document.view.frame.languages)
}
