import type { Project } from '../../domain/project/schema'
import type { DocumentFonts } from '../glyphs/document-fonts'
import type { ExportRequest, MethodTexts } from '../request'
import { viewOf } from '../view/view-of'
import type { Preview } from './preview'

/** Kinds of files that are sheets of cells; the others are pages. */
const tables: ReadonlySet<string> = new Set(['xlsx', 'ods', 'csv'])

/**
 * How the document that is asked for begins ([EP5]): its first page, or the first rows of its first sheet.
 * @param methods the method in every language of the request
 * @throws Error when a font cannot be read or a language of the method is missing
 */
export async function previewOf(
  project: Project,
  request: ExportRequest,
  methods: MethodTexts,
  fonts: DocumentFonts,
): Promise<Preview> {
  const view = viewOf(project, request, methods)
  if (tables.has(request.format)) {
    const [{ workbookOf }, { previewTable }] = await Promise.all([
      import('../workbook/export-workbook'),
      import('./preview-table'),
    ])
    return previewTable(workbookOf(view))
  }
  const { previewSheet } = await import('./preview-sheet')
  return previewSheet(view, request.paper ?? 'a4', fonts)
}
