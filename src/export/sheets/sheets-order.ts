import type { ImportProposal } from '../../domain/import/proposal'
import type { SheetTable } from '../../domain/import/sheet-table'
import type { Project } from '../../domain/project/schema'
import type { MethodTexts } from '../request'
import type { WorkbookModel } from '../workbook/model'

/** The sheets of a file that came back, and the project into which they may be taken. */
export interface ReturnedSheets {
  into: Project
  tables: readonly SheetTable[]
  /** The method in both languages. */
  methods: MethodTexts
  /** The day on which agencies are looked at, `YYYY-MM-DD`. */
  date: string
}

/** Work on sheets that are not a document of a project: the worker that makes documents does it, because it has the libraries. */
export type SheetsOrder = { write: WorkbookModel } | { propose: ReturnedSheets }

/** What became of it. */
export type SheetsNews =
  | { kind: 'written'; bytes: Uint8Array }
  | { kind: 'proposed'; proposal: ImportProposal }
  | { kind: 'failed'; reason: string }

/** In the worker: does what is ordered. Never rejects. */
export async function fulfilSheets(order: SheetsOrder): Promise<SheetsNews> {
  try {
    return 'write' in order ? await write(order.write) : await propose(order.propose)
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function write(workbook: WorkbookModel): Promise<SheetsNews> {
  const { writeWorkbook } = await import('../workbook/write-workbook')
  return { kind: 'written', bytes: await writeWorkbook(workbook) }
}

async function propose({ into, tables, methods, date }: ReturnedSheets): Promise<SheetsNews> {
  const [{ importKnowledge }, { proposeImport }] = await Promise.all([
    import('../reading/import-knowledge'),
    import('../../domain/import/propose-import'),
  ])
  return { kind: 'proposed', proposal: proposeImport(into, tables, importKnowledge(into, methods, date)) }
}
