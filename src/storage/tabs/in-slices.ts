import { isPageHiding, whenPageHides } from './page-hiding'

/** Well below what a person notices; a slow device takes longer over the last piece of a slice. */
const SLICE_MS = 16

/**
 * Does long work in slices between which the page answers. A page being hidden does the rest of it at once.
 * @param work yields wherever it may be interrupted
 * @returns what the work returns; rejects with what it throws
 */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let start = performance.now()
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - start < SLICE_MS) continue
    await pageAnswered()
    start = performance.now()
  }
}

/**
 * Resolves once the page has done what waited for it; at once for a page being hidden, which does not come to its next
 * turn.
 */
export function pageAnswered(): Promise<void> {
  if (isPageHiding()) return Promise.resolve()
  return new Promise((resolve) => {
    const goOn = (): void => {
      stop()
      resolve()
    }
    const stop = whenPageHides(goOn)
    setTimeout(goOn, 0)
  })
}
