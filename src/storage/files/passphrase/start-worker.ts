/** The worker that encrypts and decrypts files. In a module of its own, so that the one-file build can replace it. */
export function startWorker(): Worker {
  return new Worker(new URL('./cipher-worker.ts', import.meta.url), { type: 'module' })
}
