import { cellName, sameText, type Place, type SheetTable } from '../domain/import/sheet-table'
import type { ContentText } from '../domain/method/content-texts'
import type { Language } from '../domain/text/language'
import { normalizeTyped } from '../domain/text/typed-text'
import { matrixTemplates } from '../export/method-sheets/matrix-templates'
import { columnHeading, METHOD_SHEET, type MethodColumn } from '../export/method-sheets/method-workbook'

/** A new wording of one text of the method, in one language or both, with the cells that it stands in. */
export interface Proposal {
  id: string
  en?: string
  lo?: string
  remark: string
  cells: Record<Language, Place>
}

/** Why a row of a returned sheet is not taken. `twice`: a row above proposes something for the same text. */
export type ProposalProblem = 'unknown' | 'textChanged' | 'noColumn' | 'twice'

export interface Proposals {
  proposals: Proposal[]
  problems: { place: Place; id: string; problem: ProposalProblem }[]
  /** Rows without a proposal, and proposals that are word for word what is there. */
  empty: number
  /** Sheets of the method that were found. */
  sheets: number
}

/** Whether a sheet is one of the method, whatever became of its name. */
export function isMethodSheet({ rows }: SheetTable): boolean {
  return rows.some(([id]) => id === METHOD_SHEET)
}

/**
 * The proposals in a workbook that came back from those who checked the method ([MO3]). A row counts when its name is
 * known and the texts beside the proposal are those of today: what was proposed for another wording is listed, not
 * taken.
 */
export function readProposals(tables: readonly SheetTable[], texts: readonly ContentText[]): Proposals {
  const known = new Map<string, { en: string; lo: string }>([
    ...texts.map(({ id, text }) => [id, text] as const),
    ...matrixTemplates().flatMap(({ columns }) =>
      columns.map(({ key, heading }) => [`words#${key}`, heading] as const),
    ),
  ])
  const found: Proposals = { proposals: [], problems: [], empty: 0, sheets: 0 }
  for (const table of tables) readSheet(table, known, found)
  return found
}

function readSheet(table: SheetTable, known: ReadonlyMap<string, { en: string; lo: string }>, found: Proposals): void {
  const top = table.rows.findIndex(([id]) => id === METHOD_SHEET)
  if (top < 0) return
  found.sheets += 1
  const columns = columnsOf(table.rows[top] ?? [])
  if (!columns)
    return void found.problems.push({
      place: { sheet: table.name, cell: cellName(top, 0) },
      id: METHOD_SHEET,
      problem: 'noColumn',
    })
  for (const [index, row] of table.rows.slice(top + 1).entries()) {
    const id = row[0] ?? ''
    const at = (column: keyof typeof columns): string => row[columns[column]] ?? ''
    const cellOf = (column: keyof typeof columns): Place => ({
      sheet: table.name,
      cell: cellName(top + 1 + index, columns[column]),
    })
    const cells = { lo: cellOf('proposalLao'), en: cellOf('proposalEnglish') }
    const text = known.get(id)
    const [en, lo] = [proposed(at('proposalEnglish'), text?.en), proposed(at('proposalLao'), text?.lo)]
    const refuse = (problem: ProposalProblem): void =>
      void found.problems.push({ place: lo ? cells.lo : cells.en, id, problem })
    if (!en && !lo) found.empty += id ? 1 : 0
    else if (!text) refuse('unknown')
    else if (!sameText(at('english'), text.en) || !sameText(at('lao'), text.lo)) refuse('textChanged')
    else if (found.proposals.some((proposal) => proposal.id === id)) refuse('twice')
    else found.proposals.push({ id, ...(en && { en }), ...(lo && { lo }), remark: at('remark').trim(), cells })
  }
}

const needed = ['english', 'lao', 'proposalEnglish', 'proposalLao', 'remark'] as const satisfies readonly MethodColumn[]

/** Where the columns are: they may have been moved, and others put between them. */
function columnsOf(headings: readonly string[]): Record<(typeof needed)[number], number> | null {
  const entries = needed.map(
    (column) => [column, headings.findIndex((heading) => sameText(heading, columnHeading(column)))] as const,
  )
  return entries.every(([, at]) => at >= 0)
    ? (Object.fromEntries(entries) as Record<(typeof needed)[number], number>)
    : null
}

/** A text of the method is one paragraph: line breaks that came with pasting become spaces. */
function proposed(cell: string, present: string | undefined): string {
  const text = normalizeTyped(cell).replace(/\s+/gu, ' ').trim()
  return text === present ? '' : text
}
