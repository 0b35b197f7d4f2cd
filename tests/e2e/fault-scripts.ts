import type { Page } from '@playwright/test'

/** What can be made to fail in the page, each as a browser makes it fail. */
export type PageFault =
  | 'open'
  | 'transaction'
  | 'headerPut'
  | 'entityPut'
  | 'commit'
  | 'quota'
  | 'worker'
  | 'workerMidway'
  | 'address'
  | 'blob'

interface Broken {
  broken?: string
}

/** Puts the faults in wait: nothing fails until `breakPage` names one. To be called before the page is opened. */
export async function prepareFaults(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { __name: <Target>(target: Target): Target => target })
  })
  await page.addInitScript(waitForFaults)
}

export async function breakPage(page: Page, fault: PageFault): Promise<void> {
  await page.evaluate((name) => {
    ;(globalThis as Broken).broken = name
  }, fault)
}

export async function mendPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    delete (globalThis as Broken).broken
  })
}

/**
 * In the page: puts itself before the browser's own functions. A fault can be there from the start, from the address.
 */
function waitForFaults(): void {
  const state = globalThis as Broken
  const atStart = new URLSearchParams(location.search).get('broken')
  if (atStart) state.broken = atStart
  const isBroken = (fault: string): boolean => state.broken === fault
  const before = (owner: object, name: string, fault: (self: unknown, given: unknown[]) => void): void => {
    const original = Reflect.get(owner, name) as (...given: unknown[]) => unknown
    Reflect.set(owner, name, function wrapped(this: unknown, ...given: unknown[]) {
      fault(this, given)
      return original.apply(this, given)
    })
  }
  const refuse = (name: string): never => {
    throw new DOMException('made to fail', name)
  }
  before(IDBFactory.prototype, 'open', () => {
    if (isBroken('open')) refuse('UnknownError')
  })
  before(IDBDatabase.prototype, 'transaction', () => {
    if (isBroken('transaction')) refuse('InvalidStateError')
  })
  before(IDBObjectStore.prototype, 'put', (store) => {
    const { name } = store as IDBObjectStore
    if (isBroken('headerPut') && name === 'headers') refuse('DataError')
    if (isBroken('entityPut') && name === 'entities') refuse('QuotaExceededError')
  })
  before(IDBTransaction.prototype, 'commit', (transaction) => {
    if (isBroken('commit')) refuse('InvalidStateError')
    // A full disk is noticed late: all was written, and is taken back.
    if (isBroken('quota') && (transaction as IDBTransaction).mode === 'readwrite')
      (transaction as IDBTransaction).abort()
  })
  before(URL, 'createObjectURL', () => {
    if (isBroken('address')) refuse('UnknownError')
  })
  const RealBlob = Blob
  Reflect.set(globalThis, 'Blob', function FaultyBlob(...given: ConstructorParameters<typeof Blob>) {
    return isBroken('blob') ? refuse('QuotaExceededError') : new RealBlob(...given)
  })
  const RealWorker = Worker
  const midway =
    'postMessage({ kind: "progress", share: 0.4, stage: "layout" }); setTimeout(() => { throw new Error("made to fail midway") }, 50)'
  Reflect.set(globalThis, 'Worker', function FaultyWorker(...given: ConstructorParameters<typeof Worker>) {
    if (isBroken('worker')) refuse('SecurityError')
    return isBroken('workerMidway')
      ? new RealWorker(`data:text/javascript,${encodeURIComponent(midway)}`)
      : new RealWorker(...given)
  })
}
