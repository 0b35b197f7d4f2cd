import type { SheetTable } from '../../domain/import/sheet-table'
import { startWorker } from './start-worker'
import { failed, type Outcome } from './table-error'
import type { TablesMessage } from './tables-message'

/** Within this time a file is read, or it is given up ([IM9]). */
export const TABLES_MS = 10_000

/**
 * Reads a workbook in a worker of its own, which is ended afterwards.
 * @returns its sheets, or why there are none; never rejects
 */
export function openTables(file: Blob, makeWorker: () => Worker = startWorker): Promise<Outcome<SheetTable[]>> {
  return new Promise((resolve) => {
    let worker: Worker
    try {
      worker = makeWorker()
    } catch {
      return resolve(failed('noReader'))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const end = (result: Outcome<SheetTable[]>): void => {
      clearTimeout(timer)
      worker.terminate()
      resolve(result)
    }
    worker.addEventListener('error', () => end(failed('noReader')))
    worker.addEventListener('message', ({ data }: MessageEvent<TablesMessage>) => {
      if (data.kind === 'read') return end(data.result)
      timer = setTimeout(() => end(failed('tooComplicated')), TABLES_MS)
      worker.postMessage(file)
    })
  })
}
