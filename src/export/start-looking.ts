import type { Project } from '../domain/project/schema'
import type { ExportNews, ExportOrder } from './export-worker'
import type { Preview } from './preview/preview'
import type { ExportRequest, MethodTexts } from './request'
import { startWorker } from './start-worker'
import type { Lacking } from './view/lacking'

/** What is learnt of documents before they are made. A part of it is not there yet, or could not be found out. */
export interface Look {
  lacking?: Lacking
  preview?: Preview
  failed?: true
}

/** Looks ahead at documents ([EP4], [EP5]), in a worker of its own: one look at a time. */
export interface Looker {
  /**
   * Begins a look; the one before has to be stopped.
   * @param shown the request of which a picture is wanted
   * @param onLook told with all that is known, each time that more is
   */
  look: (
    project: Project,
    requests: readonly ExportRequest[],
    shown: number,
    methods: MethodTexts,
    onLook: (look: Look) => void,
  ) => void
  /** Ends the look that is under way, if one is. */
  stop: () => void
  /** Ends the worker too, whatever it is at. */
  close: () => void
}

/**
 * Starts nothing yet: the worker comes with the first look, and stays for the next, with the code and the fonts at
 * hand.
 */
export function startLooking(): Looker {
  let worker: Worker | null = null
  let learn: ((more: Look) => void) | null = null
  const close = (): void => {
    worker?.terminate()
    worker = null
    learn = null
  }
  const begin = (): Worker => {
    const begun = startWorker()
    begun.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.kind === 'lacking') learn?.({ lacking: data.lacking })
      else if (data.kind === 'preview') learn?.({ preview: data.preview })
      else if (data.kind === 'failed') learn?.({ failed: true })
    })
    begun.addEventListener('error', () => {
      learn?.({ failed: true })
      // What could not start, or broke, does no more work: the next look has a new one.
      if (worker === begun) close()
    })
    return begun
  }
  const look: Looker['look'] = (project, requests, shown, methods, onLook) => {
    let known: Look = {}
    worker ??= begin()
    learn = (more) => {
      known = { ...known, ...more }
      if (known.preview || known.failed) learn = null
      onLook(known)
    }
    const order: ExportOrder = { kind: 'look', project, requests, methods, shown }
    worker.postMessage(order)
  }
  // A worker cannot be told to stop in the midst of its work: it is ended with it.
  return {
    look,
    close,
    stop: () => {
      if (learn) close()
    },
  }
}
