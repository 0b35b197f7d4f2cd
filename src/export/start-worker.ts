/** Starts the worker that makes documents, from the file that is served beside the app. */
export function startWorker(): Worker {
  return new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
}
