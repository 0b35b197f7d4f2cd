import type { Project } from '../../domain/project/schema'
import type { ExportRequest, MethodTexts } from '../request'
import { assessmentView } from '../view/assessment-view'
import { matricesView } from '../view/matrix-view'
import { assessmentWorkbook } from './assessment-workbook'
import { matricesWorkbook } from './matrices-workbook'
import { writeWorkbook } from './write-workbook'

/**
 * The document of a request as the bytes of an .xlsx file.
 * @param methods the method in every language of the request
 */
export async function exportWorkbook(project: Project, request: ExportRequest, methods: MethodTexts): Promise<Uint8Array> {
  return writeWorkbook(request.document === 'assessment'
    ? assessmentWorkbook(assessmentView(project, request, methods))
    : matricesWorkbook(matricesView(project, request, methods)))
}
