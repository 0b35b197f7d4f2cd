import { startEmbeddedWorker } from '../../storage/files/embedded-worker'

/** In the place of the function of this name in `start-worker.ts`, where the app is one file. */
export function startWorker(): Worker {
  return startEmbeddedWorker('tables-worker.js')
}
