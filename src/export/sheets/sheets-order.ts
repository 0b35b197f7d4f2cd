import type { WorkbookModel } from '../workbook/model'

/** Work on sheets that are not a document of a project: the worker that makes documents does it, because it has the libraries. */
export interface SheetsOrder { write: WorkbookModel }

/** What became of it. */
export type SheetsNews = { kind: 'written'; bytes: Uint8Array } | { kind: 'failed'; reason: string }

/** In the worker: does what is ordered. Never rejects. */
export async function fulfilSheets(order: SheetsOrder): Promise<SheetsNews> {
  try {
    const { writeWorkbook } = await import('../workbook/write-workbook')
    return { kind: 'written', bytes: await writeWorkbook(order.write) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
