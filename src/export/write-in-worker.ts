import type { WorkbookWorkerMessage, WorkbookWorkerRequest } from './export-worker'
import { startWorker } from './start-worker'
import type { WorkbookModel } from './workbook/model'

/**
 * Writes a workbook that is no document of a project in a worker, so that the page stays quick meanwhile.
 * @throws Error when the worker cannot do it
 */
export async function writeInWorker(workbook: WorkbookModel): Promise<Uint8Array> {
  const worker = startWorker()
  const message = await new Promise<WorkbookWorkerMessage>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookWorkerMessage>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    const request: WorkbookWorkerRequest = { kind: 'write', workbook }
    worker.postMessage(request)
  }).finally(() => worker.terminate())
  if (message.kind === 'failed') throw new Error(message.reason)
  return message.bytes
}
