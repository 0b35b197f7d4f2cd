import type { Project } from '../domain/project/schema'
import { safeFileName } from '../domain/text/file-name'
import { showText } from '../domain/text/typed-text'
import type { ExportNews, ExportOrder } from './export-worker'
import type { MissingGlyph } from './glyphs/missing-glyphs'
import type { Progress } from './progress'
import { languagesOf, type DocumentFormat, type ExportRequest, type MethodTexts } from './request'
import { startWorker } from './start-worker'
import { titleWords, word } from './words'

/** A document as a file, ready to be handed over. */
export interface ExportedFile { bytes: Uint8Array; fileName: string; mimeType: string }

/** How an export ended. A closed list: each kind has one translated sentence. */
export type ExportResult =
  | { kind: 'files'; files: ExportedFile[] }
  | { kind: 'missing'; missing: MissingGlyph[] }
  | { kind: 'cancelled' }
  | { kind: 'failed'; reason: string }

/** An export under way. */
export interface ExportJob {
  /** Never rejects. */
  result: Promise<ExportResult>
  /** Ends the work at once; the result is then `cancelled`. */
  cancel: () => void
}

const mimeTypes: Record<DocumentFormat, string> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/**
 * Makes a document in a worker, so that the page stays quick meanwhile.
 * @param methods the method in every language of the request
 * @param options.acceptMissing make a PDF although no font has some characters; without it the result is `missing`, with the list
 */
export function startExport(project: Project, request: ExportRequest, methods: MethodTexts, options: { acceptMissing: boolean; onProgress: Progress }): ExportJob {
  const worker = startWorker()
  let end: (result: ExportResult) => void = () => undefined
  const result = new Promise<ExportResult>((resolve) => {
    end = (ending) => {
      worker.terminate()
      resolve(ending)
    }
  })
  worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
    if (data.kind === 'progress') options.onProgress(data.share, data.stage)
    else if (data.kind === 'files') end({ kind: 'files', files: data.files.map(({ part, bytes }) => ({ bytes, fileName: exportFileName(project, request, part), mimeType: mimeTypes[request.format] })) })
    else end(data)
  })
  worker.addEventListener('error', (event) => end({ kind: 'failed', reason: event.message }))
  const order: ExportOrder = { project, request, methods, acceptMissing: options.acceptMissing }
  worker.postMessage(order)
  return { result, cancel: () => end({ kind: 'cancelled' }) }
}

/** “project - Action matrices - 2026-11-20.pdf”, named in the document's own language and safe on every system. */
export function exportFileName(project: Project, request: ExportRequest, part = ''): string {
  const [language = 'lo'] = languagesOf(request.languages)
  const title = safeFileName(showText(project.header.title, language).text)
  const blocks = request.blocks?.length ? [`${word('buildingBlock', language)} ${[...request.blocks].sort((a, b) => a - b).join(', ')}`] : []
  const names = [title, word(titleWords[request.document], language), ...blocks, ...(part ? [safeFileName(part)] : []), request.date, ...(request.paper === 'a3' ? ['A3'] : [])]
  return `${names.join(' - ')}.${request.format}`
}
