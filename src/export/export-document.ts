import type { Project } from '../domain/project/schema'
import type { DocumentFile } from './document-file'
import type { DocumentFonts } from './glyphs/document-fonts'
import type { Progress } from './progress'
import { papersOf, type DocumentFormat, type DocumentPaper, type ExportRequest, type MethodTexts } from './request'
import { viewOf, type DocumentView } from './view/view-of'

export interface ExportOptions {
  fonts: DocumentFonts
  onProgress?: Progress
  signal?: AbortSignal
}

type Maker = (view: DocumentView, options: ExportOptions & { paper: DocumentPaper }) => Promise<DocumentFile[]>

/** The exporters, by format, each loaded on first use. */
const makers: Record<DocumentFormat, () => Promise<Maker>> = {
  pdf: async () => {
    const { renderPdf } = await import('./pdf/render-pdf')
    return async (view, options) => oneFile(await renderPdf(view, options))
  },
  xlsx: async () => {
    const { exportWorkbook } = await import('./workbook/export-workbook')
    return async (view) => oneFile(await exportWorkbook(view))
  },
  ods: async () => {
    const { exportOds } = await import('./workbook/ods/export-ods')
    return (view) => Promise.resolve(oneFile(exportOds(view)))
  },
  csv: async () => {
    const { exportCsv } = await import('./workbook/export-csv')
    return (view) => Promise.resolve(exportCsv(view))
  },
  docx: async () => {
    const { exportWord } = await import('./docx/export-word')
    return async (view, { fonts }) => oneFile(await exportWord(view, fonts))
  },
}

/**
 * Exports a project as a document. Works the same in a worker and in Node.
 * @param methods the method in every language of the request
 * @returns the files of the document, most often one
 * @throws Error when a font cannot be read or a language of the method is missing; the signal's reason when it is
 * aborted
 */
export async function exportDocument(
  project: Project,
  request: ExportRequest,
  methods: MethodTexts,
  options: ExportOptions,
): Promise<DocumentFile[]> {
  const make = await makers[request.format]()
  options.signal?.throwIfAborted()
  const files = await make(viewOf(project, request, methods), { ...options, paper: paperOf(request) })
  options.onProgress?.(1, 'done')
  return files
}

/** The requested paper size, where the document supports it. */
function paperOf({ document, format, paper }: ExportRequest): DocumentPaper {
  return papersOf(document, format).find((known) => known === paper) ?? 'a4'
}

function oneFile(bytes: Uint8Array): DocumentFile[] {
  return [{ part: '', bytes }]
}
