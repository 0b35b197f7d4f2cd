import type { Project } from '../../../domain/project/schema'
import type { OpenError } from '../open-project-file'
import type { OpenedProject, OpenMessage, OpenRequest, OpenStage } from './open-messages'
import { projectFrom } from './slices'
import { startWorker } from './start-worker'

/** How long opening a file may take before it is given up ([OP7]). */
export const VERDICT_MS = 5000

/** Unlocking takes a second or two on purpose; a file crafted to take for ever is given up. */
const UNLOCK_MS = 60_000

const limits: Partial<Record<OpenStage, number>> = { checking: VERDICT_MS, unlocking: UNLOCK_MS }

/** Why a file was not opened. A closed list: each kind has one translated sentence (`problem.*`). */
export type OpenFailure = OpenError | { kind: 'unreadable' } | { kind: 'noReader' } | { kind: 'noPassphrase' }

/**
 * The result of opening a file. `project` is present when it was requested; `isKept` is false where the browser stores
 * nothing.
 */
export type OpenResult =
  | { kind: 'opened'; opened: OpenedProject; project: Project | null; isKept: boolean; isAltered: boolean }
  | { kind: 'failed'; error: OpenFailure }
  | { kind: 'cancelled' }

export interface OpenOptions {
  inUse: readonly string[]
  wantsProject: boolean
  onStage?: (stage: OpenStage) => void
  /** Asks for the passphrase of a locked file; null when the person has none to give. */
  askPassphrase: (wasWrong: boolean) => Promise<string | null>
  makeWorker?: () => Worker
}

/** A file being opened. */
export interface OpenJob {
  /** Never rejects. */
  result: Promise<OpenResult>
  /** Stops immediately. Whatever was not saved by then changes nothing. */
  cancel: () => void
}

/** Opens a file in a worker that is terminated afterwards, so that its memory is released. */
export function openFile(file: Blob, options: OpenOptions): OpenJob {
  let end: (result: OpenResult) => void = () => undefined
  const result = new Promise<OpenResult>((resolve) => {
    end = resolve
  })
  const worker = tryWorker(options.makeWorker ?? startWorker)
  if (!worker) end({ kind: 'failed', error: { kind: 'noReader' } })
  else follow(worker, file, options, end)
  return { result: result.finally(() => worker?.terminate()), cancel: () => end({ kind: 'cancelled' }) }
}

function tryWorker(make: () => Worker): Worker | null {
  try {
    return make()
  } catch {
    return null
  }
}

function follow(worker: Worker, file: Blob, options: OpenOptions, end: (result: OpenResult) => void): void {
  const send = (order: OpenRequest): void => worker.postMessage(order)
  const fail = (error: OpenFailure): void => end({ kind: 'failed', error })
  let whole: ReturnType<typeof projectFrom> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = async (wasWrong: boolean): Promise<void> => {
    const passphrase = await options.askPassphrase(wasWrong)
    if (passphrase === null) fail({ kind: 'noPassphrase' })
    else send({ kind: 'passphrase', passphrase })
  }
  worker.addEventListener('error', () => fail({ kind: 'noReader' }))
  worker.addEventListener('message', ({ data }: MessageEvent<OpenMessage>) => {
    if (data.kind === 'slice') return whole?.add(data)
    clearTimeout(timer)
    switch (data.kind) {
      case 'ready':
        return send({ kind: 'open', file, inUse: options.inUse, wantsProject: options.wantsProject })
      case 'stage': {
        const limit = limits[data.stage]
        if (limit !== undefined) timer = setTimeout(() => fail({ kind: 'tooComplicated' }), limit)
        return options.onStage?.(data.stage)
      }
      case 'locked':
        return void ask(data.wasWrong)
      case 'frame': {
        whole = projectFrom(data.frame)
        return
      }
      case 'failed':
        return fail(data.error)
      case 'opened':
        return end({
          kind: 'opened',
          opened: data.opened,
          project: whole?.project ?? null,
          isKept: data.isKept,
          isAltered: data.isAltered,
        })
    }
  })
}
