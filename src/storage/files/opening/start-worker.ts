/** The worker that opens a file. In a module of its own, so that the one-file build can replace it. */
export function startWorker(): Worker {
  return new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' })
}
