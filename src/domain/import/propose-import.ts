import type { Project } from '../project/schema'
import { findHeadings } from './find-headings'
import type { MatrixKnowledge } from './matrix-facts'
import { isMatrix } from './matrix-rows'
import { isAnswers, type AnswerKnowledge } from './answer-rows'
import { proposeAnswers } from './propose-answers'
import { proposeMatrix } from './propose-matrix'
import type { ImportProposal } from './proposal'
import type { SheetTable } from './sheet-table'

/** What reading a workbook needs to know of OneDoor's words, which the domain does not have. */
export interface ImportKnowledge { matrices: MatrixKnowledge; answers: AnswerKnowledge }

/**
 * What the sheets of a file would change in a project. Nothing is changed: each change waits to be accepted.
 * @param tables the sheets as plain texts, in the order of the file
 */
export function proposeImport(project: Project, tables: readonly SheetTable[], knowledge: ImportKnowledge): ImportProposal {
  const whole: ImportProposal = { changes: [], notRead: [], tables: [] }
  for (const table of tables) {
    const part = proposalOf(project, table, knowledge)
    if (part) join(whole, part)
    else if (table.rows.some((row) => row.some((text) => text.trim() !== ''))) whole.notRead.push({ kind: 'sheet', sheet: table.name })
  }
  return whole
}

function proposalOf(project: Project, table: SheetTable, { matrices, answers }: ImportKnowledge): ImportProposal | null {
  const matrix = findHeadings(table, matrices.headings, isMatrix)
  if (matrix) return proposeMatrix(project, table, matrix, matrices)
  const questions = findHeadings(table, answers.headings, isAnswers)
  return questions ? proposeAnswers(project, table, questions, answers) : null
}

/** Keys of what is new are those of its sheet: two sheets have both a row 14. */
function join(whole: ImportProposal, part: ImportProposal): void {
  whole.changes.push(...part.changes)
  whole.notRead.push(...part.notRead)
  whole.tables.push(...part.tables)
}
