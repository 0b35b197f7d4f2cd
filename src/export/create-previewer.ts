import type { Project } from '../domain/project/schema'
import type { ExportWorkerMessage, ExportWorkerRequest } from './export-worker'
import type { Preview } from './preview/preview'
import type { ExportRequest, MethodTexts } from './request'
import { startWorker } from './start-worker'
import type { MissingContent } from './view/missing-content'

/** What is known of documents before they are exported; a part is absent until it is known. */
export interface PreviewState {
  missing?: MissingContent
  preview?: Preview
  failed?: true
}

/** Previews documents ([EP4], [EP5]) in a worker of its own, one preview at a time. */
export interface Previewer {
  /**
   * Starts a preview; stop the previous one first.
   * @param shown index of the request to preview
   * @param onChange called with the whole state whenever more is known
   */
  show: (
    project: Project,
    requests: readonly ExportRequest[],
    shown: number,
    methods: MethodTexts,
    onChange: (state: PreviewState) => void,
  ) => void
  /** Stops the preview that is running, if any. */
  stop: () => void
  /** Terminates the worker, whatever it is doing. */
  close: () => void
}

/** The worker starts with the first preview and stays for the next, with its code and fonts loaded. */
export function createPreviewer(): Previewer {
  let worker: Worker | null = null
  let report: ((more: PreviewState) => void) | null = null
  const close = (): void => {
    worker?.terminate()
    worker = null
    report = null
  }
  const begin = (): Worker => {
    const begun = startWorker()
    begun.addEventListener('message', ({ data }: MessageEvent<ExportWorkerMessage>) => {
      if (data.kind === 'missing') report?.({ missing: data.missing })
      else if (data.kind === 'preview') report?.({ preview: data.preview })
      else if (data.kind === 'failed') report?.({ failed: true })
    })
    begun.addEventListener('error', () => {
      report?.({ failed: true })
      // A broken worker does no more work: the next preview gets a new one.
      if (worker === begun) close()
    })
    return begun
  }
  const show: Previewer['show'] = (project, requests, shown, methods, onChange) => {
    let known: PreviewState = {}
    worker ??= begin()
    report = (more) => {
      known = { ...known, ...more }
      if (known.preview || known.failed) report = null
      onChange(known)
    }
    const request: ExportWorkerRequest = { kind: 'preview', project, requests, methods, shown }
    worker.postMessage(request)
  }
  // A worker cannot be interrupted while it works, only terminated.
  return {
    show,
    close,
    stop: () => {
      if (report) close()
    },
  }
}
