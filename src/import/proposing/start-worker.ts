/**
 * The worker that holds a file against the project. Apart from who uses it, so that a build as one file can start it in
 * another way.
 */
export function startWorker(): Worker {
  return new Worker(new URL('./propose-worker.ts', import.meta.url), { type: 'module' })
}
