import { servedFonts } from './browser-fonts'
import { exportDocument, type DocumentFile } from './export-document'
import type { MissingGlyph } from './glyphs/missing-glyphs'
import type { ExportStage } from './progress'
import type { ExportRequest, MethodTexts } from './request'
import type { Project } from '../domain/project/schema'
import { fulfilSheets, type SheetsOrder } from './sheets/sheets-order'
import { viewOf } from './view/view-of'

/** What the page asks of the worker: one document. */
export interface ExportOrder {
  project: Project
  request: ExportRequest
  methods: MethodTexts
  /** Make the PDF although characters are missing, with □ in their place. */
  acceptMissing: boolean
}

/** What the worker tells the page. */
export type ExportNews =
  | { kind: 'progress'; share: number; stage: ExportStage }
  | { kind: 'missing'; missing: MissingGlyph[] }
  | { kind: 'files'; files: DocumentFile[] }
  | { kind: 'failed'; reason: string }

function tell(news: ExportNews): void {
  self.postMessage(news)
}

async function fulfil({ project, request, methods, acceptMissing }: ExportOrder): Promise<void> {
  if (request.format === 'pdf' && !acceptMissing) {
    const missing = await missingIn(project, request, methods)
    if (missing.length > 0) return tell({ kind: 'missing', missing })
  }
  const files = await exportDocument(project, request, methods, { fonts: servedFonts, onProgress: (share, stage) => tell({ kind: 'progress', share, stage }) })
  tell({ kind: 'files', files })
}

async function missingIn(project: Project, request: ExportRequest, methods: MethodTexts): Promise<MissingGlyph[]> {
  const { missingGlyphs } = await import('./glyphs/missing-glyphs')
  return missingGlyphs(viewOf(project, request, methods).view)
}

self.addEventListener('message', (event: MessageEvent<ExportOrder | SheetsOrder>) => {
  if (!('project' in event.data)) return void fulfilSheets(event.data).then((news) => self.postMessage(news))
  fulfil(event.data).catch((error: unknown) => tell({ kind: 'failed', reason: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }))
})
