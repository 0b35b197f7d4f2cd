import type { Project } from '../domain/project/schema'
import type { DocumentFonts } from './pdf/open-fonts'
import type { Progress } from './progress'
import type { ExportRequest, MethodTexts } from './request'
import { assessmentView } from './view/assessment-view'
import { matricesView } from './view/matrix-view'

export interface ExportOptions {
  fonts: DocumentFonts
  onProgress?: Progress
  signal?: AbortSignal
}

/**
 * A project as a document that can be handed over. The same in a browser's worker and in Node.
 * @param methods the method in every language of the request
 * @returns the bytes of a PDF or a workbook
 * @throws Error when a font cannot be read or a language of the method is missing; the signal's reason when it is aborted
 */
export async function exportDocument(project: Project, request: ExportRequest, methods: MethodTexts, options: ExportOptions): Promise<Uint8Array> {
  if (request.format === 'xlsx') {
    const { exportWorkbook } = await import('./workbook/export-workbook')
    options.signal?.throwIfAborted()
    const bytes = await exportWorkbook(project, request, methods)
    options.onProgress?.(1, 'done')
    return bytes
  }
  const { renderPdf } = await import('./pdf/render-pdf')
  options.signal?.throwIfAborted()
  return renderPdf(request.document === 'assessment'
    ? { document: 'assessment', view: assessmentView(project, request, methods) }
    : { document: 'action-matrices', view: matricesView(project, request, methods) }, options)
}
