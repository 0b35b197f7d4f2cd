import { startWorker } from '../start-worker'
import type { WorkbookModel } from '../workbook/model'
import type { SheetsNews, SheetsOrder } from './sheets-order'

/**
 * Writes a workbook in a worker, so that the page stays quick meanwhile.
 * @throws Error when the worker cannot do it
 */
export async function writeSheets(workbook: WorkbookModel): Promise<Uint8Array> {
  const news = await orderSheets({ write: workbook })
  if (news.kind === 'failed') throw new Error(news.reason)
  return news.bytes
}

function orderSheets(order: SheetsOrder): Promise<SheetsNews> {
  const worker = startWorker()
  return new Promise<SheetsNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SheetsNews>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
