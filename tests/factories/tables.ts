import type { SheetTable } from '../../src/domain/import/sheet-table'
import { applyChanges } from '../../src/domain/project/change'
import { proposeImport } from '../../src/domain/import/propose-import'
import { canTake, type ImportChange, type ImportProposal } from '../../src/domain/import/proposal'
import { takeImport } from '../../src/domain/import/take-import'
import type { Project } from '../../src/domain/project/schema'
import { methodSource } from '../../content/method-source'
import { planningSlice, questionnaireSlice } from '../../src/domain/method/slices'
import { importKnowledge } from '../../src/import/knowledge/import-knowledge'
import type { DocumentLanguages, PrintedMethod, MethodTexts } from '../../src/export/request'
import { assessmentView } from '../../src/export/view/assessment-view'
import { blankView } from '../../src/export/view/blank-view'
import { matricesView } from '../../src/export/view/matrix-view'
import { clipCell } from '../../src/export/workbook/cell-text'
import { assessmentWorkbook } from '../../src/export/workbook/assessment-workbook'
import { blankWorkbook } from '../../src/export/workbook/blank-workbook'
import { matricesWorkbook } from '../../src/export/workbook/matrices-workbook'
import { idsFrom, stamp } from './plan'
import type { SheetModel, WorkbookModel } from '../../src/export/workbook/model'

const slicesIn = (language: 'lo' | 'en'): PrintedMethod => ({
  questionnaire: questionnaireSlice(methodSource, language),
  planning: planningSlice(methodSource, language),
})

/** The method in both languages. */
export const bothMethods: MethodTexts = { lo: slicesIn('lo'), en: slicesIn('en') }

export const importDay = '2026-11-21'

/** The sheets of a workbook as somebody who opens it reads them, without the bytes between. */
export function tablesOf(workbook: WorkbookModel): SheetTable[] {
  return workbook.sheets.map(tableOf)
}

function tableOf({ name, rows }: SheetModel): SheetTable {
  return {
    name,
    rows: rows.map((row) => [row.id, ...row.cells.map((cell) => clipCell(String(cell?.value ?? '')))]),
    merges: rows.flatMap((row, index) =>
      row.cells.flatMap((cell, column) => {
        const { rows: down = 1, columns: across = 1 } = cell ?? {}
        return down > 1 || across > 1 ? [{ row: index, column: column + 1, rows: down, columns: across }] : []
      }),
    ),
  }
}

/** The action matrices of a project, as tables. */
export function matrixTables(project: Project, languages: DocumentLanguages): SheetTable[] {
  return tablesOf(
    matricesWorkbook(
      matricesView(project, { document: 'action-matrices', languages, format: 'xlsx', date: importDay }, bothMethods),
    ),
  )
}

export function proposalFor(project: Project, tables: readonly SheetTable[]): ImportProposal {
  return proposeImport(project, tables, importKnowledge(project, bothMethods, importDay))
}

/** The project with all changes taken that can be. */
export function withTaken(project: Project, changes: readonly ImportChange[]): Project {
  const all = new Map(changes.map((change) => [change.key, change]))
  const able = changes.filter((change) => canTake(change, all))
  return applyChanges(project, takeImport(project, able, stamp, idsFrom('new')))
}

/** The assessment of a project, as tables. */
export function answerTables(project: Project, languages: DocumentLanguages): SheetTable[] {
  return tablesOf(
    assessmentWorkbook(
      assessmentView(project, { document: 'assessment', languages, format: 'xlsx', date: importDay }, bothMethods),
    ),
  )
}

/** The blank questionnaire and checklist, as tables. */
export function blankTables(
  project: Project,
  languages: DocumentLanguages,
  blocks: readonly number[] = [],
): SheetTable[] {
  return tablesOf(
    blankWorkbook(
      blankView(project, { document: 'blank', languages, format: 'xlsx', date: importDay, blocks }, bothMethods),
    ),
  )
}
