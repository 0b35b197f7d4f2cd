import { isPageGoing, whenPageGoes } from './page-hiding'

/** Well below what a person notices; a slow device takes longer over the last piece of a slice. */
const SLICE_MS = 16

const waiting = new Set<() => void>()

whenPageGoes(() => {
  for (const goOn of waiting) goOn()
})

/**
 * Does long work in slices between which the page answers. A page that goes does the rest of it at once.
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

/** Resolves once the page has done what waited for it; at once for a page that goes, which does not come to its next turn. */
export function pageAnswered(): Promise<void> {
  if (isPageGoing()) return Promise.resolve()
  return new Promise((resolve) => {
    const goOn = (): void => {
      waiting.delete(goOn)
      resolve()
    }
    waiting.add(goOn)
    setTimeout(goOn, 0)
  })
}
