import { startEmbeddedWorker } from '../embedded-worker'

/** Replaces the function of the same name in `start-worker.ts`, in the one-file edition. */
export function startWorker(): Worker {
  return startEmbeddedWorker('cipher-worker.js')
}
