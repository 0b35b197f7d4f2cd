import { methodSource } from '../../content/method-source'
import type { SheetTable } from '../domain/import/sheet-table'
import { contentTexts } from '../domain/method/content-texts'
import { proposeWordings, takeWordings, type WordingProblem, type WordingProposal } from '../domain/method/own-wordings'
import { applyChanges, type Stamp } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import { readProposals } from '../import/read-proposals'
import { oneLine } from './output'

const reasons: Record<WordingProblem, string> = {
  unknown: 'the method has no text of this name; column A was changed, or the workbook is of another version',
  textChanged:
    'the text beside the proposal is not the method’s text of today; write the method anew, and the proposal there',
  noColumn: 'a column of the sheet is missing or was renamed',
  twice: 'a row above proposes something for the same text',
  columnHeading: 'the headings of the matrices are the same in all projects',
}

/** A returned workbook of the method: the new wordings of a project, and why others cannot be taken. */
export interface ReadWordings {
  proposal: WordingProposal
  reasons: { sheet: string; cell: string; id: string; reason: string }[]
}

/** What a returned workbook of the method would word anew in a project ([MO11]). */
export function readWordings(project: Project, tables: readonly SheetTable[]): ReadWordings {
  const texts = contentTexts(methodSource)
  const { proposals, problems } = readProposals(tables, texts)
  const proposal = proposeWordings(project, texts, proposals, problems)
  return {
    proposal,
    reasons: proposal.problems.map(({ place, id, problem }) => ({ ...place, id, reason: reasons[problem] })),
  }
}

/** The project with all of these wordings. */
export function withReadWordings(project: Project, { changes }: WordingProposal, stamp: Stamp): Project {
  return applyChanges(project, takeWordings(project, changes, stamp))
}

/** The reasons as one line: each with its cell. */
export function inWords(all: ReadWordings['reasons']): string {
  return all.map(({ sheet, cell, reason }) => `${oneLine(`${sheet}!${cell}`)}: ${reason}`).join('; ')
}
