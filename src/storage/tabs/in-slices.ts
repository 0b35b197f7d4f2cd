import { isPageHiding, whenPageHides } from './page-hiding'

/** Well below what people notice: on a slow device the last piece of a slice takes longer. */
const SLICE_MS = 16

/**
 * Runs long work in slices, so that the page stays responsive. When the page is being hidden, the rest runs in one go.
 * @param work a generator that yields wherever it may be interrupted
 * @returns what the work returns; rejects with what it throws
 */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - start < SLICE_MS) continue
    await yieldToPage()
    start = performance.now()
  }
}

/**
 * Yields to the event loop; resolves immediately when the page is being hidden, which may not get another turn.
 */
export function yieldToPage(): Promise<void> {
  if (isPageHiding()) return Promise.resolve()
  return new Promise((resolve) => {
    const finish = (): void => {
      stop()
      resolve()
    }
    const stop = whenPageHides(finish)
    setTimeout(finish, 0)
  })
}
