import { columnHeadings, type ColumnKey } from '../planning/matrix-columns'
import type { Matrix, Project } from '../project/schema'
import { isAnswers, type AnswerColumn, type AnswerKnowledge } from './answer-rows'
import { findHeadings, type FoundHeadings } from './find-headings'
import type { MatrixKnowledge } from './matrix-facts'
import { isMatrix } from './matrix-rows'
import { proposeAnswers } from './propose-answers'
import { idsIn, matrixOf, proposeMatrix, type MatrixProposal } from './propose-matrix'
import type { ImportProposal } from './proposal'
import type { SheetTable } from './sheet-table'

/** What the reader of a workbook must know of OneDoor's words, which the domain layer does not have. */
export interface ImportKnowledge {
  matrices: MatrixKnowledge
  answers: AnswerKnowledge
}

type Sheet = { table: SheetTable } & (
  | { kind: Matrix; found: FoundHeadings<ColumnKey> }
  | { kind: 'answers'; found: FoundHeadings<AnswerColumn> }
  | { kind: 'other' }
)

/**
 * What the sheets of a file would change in a project. Nothing is changed: each change waits to be accepted.
 * @param tables the sheets as plain texts, in the order of the file
 */
export function proposeImport(
  project: Project,
  tables: readonly SheetTable[],
  knowledge: ImportKnowledge,
): ImportProposal {
  const sheets = tables.map((table) => sheetOf(table, knowledge))
  const ids = { system: new Set<string>(), 'front-office': new Set<string>() }
  for (const sheet of sheets)
    if (sheet.kind === 'system' || sheet.kind === 'front-office')
      for (const id of idsIn(sheet.table, sheet.found)) ids[sheet.kind].add(id)
  const parts = sheets.map((sheet) => proposalOf(project, sheet, knowledge, ids))
  // Rows missing from one matrix may have moved to the other ([IM12]).
  const moved = new Set(parts.flatMap((part) => ('moved' in part ? part.moved : [])))
  return {
    changes: parts.flatMap((part) =>
      'deletions' in part ? [...part.changes, ...part.deletions(moved)] : part.changes,
    ),
    notRead: parts.flatMap(({ notRead }) => notRead),
    tables: parts.flatMap((part) => part.tables),
  }
}

function sheetOf(table: SheetTable, { answers }: ImportKnowledge): Sheet {
  const matrix = findHeadings(table, columnHeadings, isMatrix)
  if (matrix) return { table, kind: matrixOf(table, matrix), found: matrix }
  const questions = findHeadings(table, answers.headings, isAnswers)
  return questions ? { table, kind: 'answers', found: questions } : { table, kind: 'other' }
}

function proposalOf(
  project: Project,
  sheet: Sheet,
  { matrices, answers }: ImportKnowledge,
  ids: Readonly<Record<Matrix, ReadonlySet<string>>>,
): ImportProposal | MatrixProposal {
  const { table } = sheet
  switch (sheet.kind) {
    case 'system':
      return proposeMatrix(project, table, sheet.found, matrices, ids['front-office'])
    case 'front-office':
      return proposeMatrix(project, table, sheet.found, matrices, ids.system)
    case 'answers':
      return proposeAnswers(project, table, sheet.found, answers)
    case 'other': {
      const isEmpty = table.rows.every((row) => row.every((text) => text.trim() === ''))
      // The options of the drop-down lists are in a hidden sheet.
      const isLists = table.rows.some(([id]) => id === 'onedoor/lists')
      return { changes: [], notRead: isEmpty || isLists ? [] : [{ kind: 'sheet', sheet: table.name }], tables: [] }
    }
  }
}
