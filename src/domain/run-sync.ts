/** Runs a generator, which yields so that it can be run in slices, to its end in one go. */
export function runSync<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
