import type { ImportProposal } from '../../domain/import/proposal'
import type { ProposalMessage, ReturnedSheets } from './propose-worker'
import { startWorker } from './start-worker'

/**
 * Finds out in a worker what the sheets of a file would change: of a long plan that takes longer than a page may stand
 * still.
 * @throws Error when the worker cannot do it
 */
export async function proposeSheets(sheets: ReturnedSheets): Promise<ImportProposal> {
  const worker = startWorker()
  const message = await new Promise<ProposalMessage>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ProposalMessage>) => resolve(data))
    worker.addEventListener('error', (event) => resolve({ kind: 'failed', reason: event.message }))
    worker.postMessage(sheets)
  }).finally(() => worker.terminate())
  if (message.kind === 'failed') throw new Error(message.reason)
  return message.proposal
}
