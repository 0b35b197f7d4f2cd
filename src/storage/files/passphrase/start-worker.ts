/**
 * The worker that locks and opens files. Apart from who uses it, so that a build as one file can start it in another
 * way.
 */
export function startWorker(): Worker {
  return new Worker(new URL('./cipher-worker.ts', import.meta.url), { type: 'module' })
}
