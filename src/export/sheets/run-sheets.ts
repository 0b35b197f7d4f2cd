import type { ImportProposal } from '../../domain/import/proposal'
import { startWorker } from '../start-worker'
import type { WorkbookModel } from '../workbook/model'
import type { ReturnedSheets, SheetsNews, SheetsOrder } from './sheets-order'

/**
 * Writes a workbook in a worker, so that the page stays quick meanwhile.
 * @throws Error when the worker cannot do it
 */
export async function writeSheets(workbook: WorkbookModel): Promise<Uint8Array> {
  const news = await orderSheets({ write: workbook })
  if (news.kind !== 'written') throw new Error(reasonOf(news))
  return news.bytes
}

/**
 * Finds out in a worker what the sheets of a file would change: of a long plan that takes longer than a page may stand still.
 * @throws Error when the worker cannot do it
 */
export async function proposeSheets(sheets: ReturnedSheets): Promise<ImportProposal> {
  const news = await orderSheets({ propose: sheets })
  if (news.kind !== 'proposed') throw new Error(reasonOf(news))
  return news.proposal
}

function reasonOf(news: SheetsNews): string {
  return news.kind === 'failed' ? news.reason : `the worker answered “${news.kind}”`
}

function orderSheets(order: SheetsOrder): Promise<SheetsNews> {
  const worker = startWorker()
  return new Promise<SheetsNews>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SheetsNews>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
