import type { Project } from '../domain/project/schema'
import type { ExportWorkerMessage, ExportWorkerRequest } from './export-worker'
import type { JointProgress } from './make-documents'
import type { DocumentFormat, ExportRequest, MethodTexts } from './request'
import { startWorker } from './start-worker'

/** A document, or several in a .zip, as a file that is ready to be handed over. */
export interface ExportedFile {
  bytes: Uint8Array
  fileName: string
  mimeType: string
}

/** How an export ended. A closed list: each kind has one translated sentence. */
export type ExportResult =
  { kind: 'made'; file: ExportedFile; count: number } | { kind: 'cancelled' } | { kind: 'failed'; reason: string }

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
 * Makes documents in a worker, one after the other, so that the page stays quick meanwhile ([EP2]). One file comes as
 * it is, several come as one .zip. Nothing comes of them when one cannot be made or the work is called off ([EP3]).
 * @param methods the method in every language of the requests
 */
export function startExport(
  project: Project,
  requests: readonly ExportRequest[],
  methods: MethodTexts,
  onProgress: JointProgress,
): ExportJob {
  const worker = startWorker()
  let end: (result: ExportResult) => void = () => undefined
  const result = new Promise<ExportResult>((resolve) => {
    end = (ending) => {
      worker.terminate()
      resolve(ending)
    }
  })
  worker.addEventListener('message', ({ data }: MessageEvent<ExportWorkerMessage>) => {
    if (data.kind === 'progress') onProgress(data.share, data.stage, data.request)
    else if (data.kind === 'made')
      end({
        kind: 'made',
        count: data.count,
        file: { bytes: data.file.bytes, fileName: data.file.name, mimeType: mimeTypeOf(data.file.format) },
      })
    else if (data.kind === 'failed') end(data)
  })
  worker.addEventListener('error', (event) => end({ kind: 'failed', reason: event.message }))
  const order: ExportWorkerRequest = { kind: 'export', project, requests, methods, shown: 0 }
  worker.postMessage(order)
  return { result, cancel: () => end({ kind: 'cancelled' }) }
}

function mimeTypeOf(format: DocumentFormat | 'zip'): string {
  return format === 'zip' ? 'application/zip' : mimeTypes[format]
}
