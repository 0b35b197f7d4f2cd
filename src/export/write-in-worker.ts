import type { WorkbookNews, WorkbookOrder } from './export-worker'
import { startWorker } from './start-worker'
import type { WorkbookModel } from './workbook/model'

/**
 * Writes a workbook that is no document of a project in a worker, so that the page stays quick meanwhile.
 * @throws Error when the worker cannot do it
 */
export async function writeInWorker(workbook: WorkbookModel): Promise<Uint8Array> {
  const worker = startWorker()
  const news = await new Promise<WorkbookNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkbookNews>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    const order: WorkbookOrder = { kind: 'write', workbook }
    worker.postMessage(order)
  }).finally(() => worker.terminate())
  if (news.kind === 'failed') throw new Error(news.reason)
  return news.bytes
}
