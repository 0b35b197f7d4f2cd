import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openFile, VERDICT_MS, type OpenJob, type OpenOptions } from './open-file'
import type { OpenMessage, OpenRequest } from './open-messages'

/** The page's end of a worker that says what the test lets it say. */
class Said extends EventTarget {
  orders: OpenRequest[] = []
  isEnded = false
  postMessage(order: OpenRequest): void {
    this.orders.push(order)
  }
  terminate(): void {
    this.isEnded = true
  }
  say(...news: OpenMessage[]): void {
    for (const data of news) this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function opening(options: Partial<OpenOptions> = {}): { worker: Said; job: OpenJob } {
  const worker = new Said()
  const job = openFile(new Blob(['{}']), {
    inUse: ['a'],
    wantsProject: false,
    askPassphrase: () => Promise.resolve(null),
    makeWorker: () => worker as unknown as Worker,
    ...options,
  })
  return { worker, job }
}

const done: OpenMessage = {
  kind: 'opened',
  opened: { id: 'x', title: {}, lastChangedAt: '2026-11-21T08:00:00.000Z' },
  isKept: true,
  isAltered: false,
}

describe('[OP7] the page’s end of opening a file', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('asks for nothing before the worker is there, and ends it when it is done', async () => {
    const { worker, job } = opening()
    expect(worker.orders).toEqual([])
    worker.say({ kind: 'ready' })
    expect(worker.orders).toMatchObject([{ kind: 'open', inUse: ['a'], wantsProject: false }])
    worker.say(done)
    expect(await job.result).toEqual({
      kind: 'opened',
      opened: done.opened,
      project: null,
      isKept: true,
      isAltered: false,
    })
    expect(worker.isEnded).toBe(true)
  })

  it('gives up a file on which there is no verdict in time', async () => {
    const { worker, job } = opening()
    worker.say({ kind: 'ready' }, { kind: 'stage', stage: 'reading' })
    vi.advanceTimersByTime(10 * VERDICT_MS)
    worker.say({ kind: 'stage', stage: 'checking' })
    vi.advanceTimersByTime(VERDICT_MS)
    expect(await job.result).toEqual({ kind: 'failed', error: { kind: 'tooComplicated' } })
    expect(worker.isEnded).toBe(true)
  })

  it('lets keeping take its time once the verdict is there', async () => {
    const { worker, job } = opening()
    worker.say({ kind: 'ready' }, { kind: 'stage', stage: 'checking' }, { kind: 'stage', stage: 'keeping' })
    vi.advanceTimersByTime(10 * VERDICT_MS)
    worker.say(done)
    expect(await job.result).toMatchObject({ kind: 'opened' })
  })

  it('stops immediately when it is cancelled', async () => {
    const { worker, job } = opening()
    worker.say({ kind: 'ready' }, { kind: 'stage', stage: 'checking' })
    job.cancel()
    expect(await job.result).toEqual({ kind: 'cancelled' })
    expect(worker.isEnded).toBe(true)
  })

  it('says that the reader is missing when the worker cannot start', async () => {
    const { worker, job } = opening()
    worker.dispatchEvent(new Event('error'))
    expect(await job.result).toEqual({ kind: 'failed', error: { kind: 'noReader' } })
    const none = opening({
      makeWorker: () => {
        throw new Error('no workers here')
      },
    })
    expect(await none.job.result).toEqual({ kind: 'failed', error: { kind: 'noReader' } })
  })

  it('asks for the passphrase, again when it was wrong, and while it asks no time runs', async () => {
    const asked: boolean[] = []
    const { worker, job } = opening({
      askPassphrase: (wasWrong) => {
        asked.push(wasWrong)
        return Promise.resolve(asked.length < 3 ? 'door' : null)
      },
    })
    worker.say({ kind: 'ready' }, { kind: 'stage', stage: 'reading' }, { kind: 'locked', wasWrong: false })
    await vi.advanceTimersByTimeAsync(100 * VERDICT_MS)
    expect(worker.orders.at(-1)).toEqual({ kind: 'passphrase', passphrase: 'door' })
    worker.say({ kind: 'stage', stage: 'unlocking' }, { kind: 'locked', wasWrong: true })
    await vi.advanceTimersByTimeAsync(100 * VERDICT_MS)
    worker.say({ kind: 'locked', wasWrong: true })
    expect(await job.result).toEqual({ kind: 'failed', error: { kind: 'noPassphrase' } })
    expect(asked).toEqual([false, true, true])
  })
})
