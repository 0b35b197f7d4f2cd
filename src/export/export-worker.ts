import type { Project } from '../domain/project/schema'
import { servedFonts } from './browser-fonts'
import { makeDocuments, type NamedFile } from './make-documents'
import type { Preview } from './preview/preview'
import type { ExportStage } from './progress'
import type { DocumentFormat, ExportRequest, MethodTexts } from './request'
import type { MissingContent } from './view/missing-content'
import type { WorkbookModel } from './workbook/model'

/** What the page sends to the worker: to export documents, or to preview them. */
export interface ExportWorkerRequest {
  kind: 'export' | 'preview'
  project: Project
  requests: readonly ExportRequest[]
  methods: MethodTexts
  /** Index of the request to preview. */
  shown: number
}

/** The one file made from the requested documents. */
export interface MadeFile {
  name: string
  bytes: Uint8Array
  format: DocumentFormat | 'zip'
}

/** What the worker sends to the page. */
export type ExportWorkerMessage =
  | { kind: 'progress'; share: number; stage: ExportStage; request: number }
  | { kind: 'made'; file: MadeFile; count: number }
  | { kind: 'missing'; missing: MissingContent }
  | { kind: 'preview'; preview: Preview }
  | { kind: 'failed'; reason: string }

/** A workbook that is not a document of a project; this worker writes it because it has the library. */
export interface WorkbookWorkerRequest {
  kind: 'write'
  workbook: WorkbookModel
}

/** The result of writing a workbook. */
export type WorkbookWorkerMessage = { kind: 'written'; bytes: Uint8Array } | { kind: 'failed'; reason: string }

function post(message: ExportWorkerMessage | WorkbookWorkerMessage, moved: Transferable[] = []): void {
  self.postMessage(message, { transfer: moved })
}

async function make({ project, requests, methods }: ExportWorkerRequest): Promise<void> {
  const files = await makeDocuments(project, requests, methods, {
    fonts: servedFonts,
    onProgress: (share, stage, order) => post({ kind: 'progress', share, stage, request: order }),
  })
  const [only] = files
  const file: MadeFile = files.length === 1 && only ? only : await packed(project, files, requests[0]?.date ?? '')
  // Transferred, not copied, so that the page stays responsive with many documents.
  post({ kind: 'made', file, count: files.length }, [file.bytes.buffer])
}

async function packed(project: Project, files: readonly NamedFile[], day: string): Promise<MadeFile> {
  const [{ packFiles }, { archiveName }] = await Promise.all([import('./pack-files'), import('./file-name')])
  return { name: archiveName(project, day), bytes: packFiles(files, day), format: 'zip' }
}

async function preview({ project, requests, methods, shown }: ExportWorkerRequest): Promise<void> {
  const [{ missingContentIn }, { previewOf }] = await Promise.all([
    import('./view/missing-content'),
    import('./preview/preview-of'),
  ])
  post({ kind: 'missing', missing: missingContentIn(project, requests, methods) })
  const request = requests[shown]
  if (request) post({ kind: 'preview', preview: await previewOf(project, request, methods, servedFonts) })
}

async function write({ workbook }: WorkbookWorkerRequest): Promise<void> {
  const { writeWorkbook } = await import('./workbook/write-workbook')
  post({ kind: 'written', bytes: await writeWorkbook(workbook) })
}

self.addEventListener('message', ({ data }: MessageEvent<ExportWorkerRequest | WorkbookWorkerRequest>) => {
  const done = data.kind === 'write' ? write(data) : data.kind === 'export' ? make(data) : preview(data)
  done.catch((error: unknown) =>
    post({ kind: 'failed', reason: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) }),
  )
})
