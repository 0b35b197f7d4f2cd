import type { ImportProposal } from '../../domain/import/proposal'
import { proposeImport } from '../../domain/import/propose-import'
import type { SheetTable } from '../../domain/import/sheet-table'
import type { Project } from '../../domain/project/schema'
import type { MethodTexts } from '../../export/request'
import { importKnowledge } from '../knowledge/import-knowledge'

/** The sheets of a file that came back, and the project into which they may be taken. */
export interface ReturnedSheets {
  into: Project
  tables: readonly SheetTable[]
  /** The method in both languages. */
  methods: MethodTexts
  /** The day on which agencies are looked at, `YYYY-MM-DD`. */
  date: string
}

/** What became of them. */
export type ProposalMessage = { kind: 'proposed'; proposal: ImportProposal } | { kind: 'failed'; reason: string }

function propose({ into, tables, methods, date }: ReturnedSheets): ProposalMessage {
  try {
    return { kind: 'proposed', proposal: proposeImport(into, tables, importKnowledge(into, methods, date)) }
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ReturnedSheets>) => {
  self.postMessage(propose(data))
})
