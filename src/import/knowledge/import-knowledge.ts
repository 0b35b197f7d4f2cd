import type { SheetLanguages } from '../../domain/import/find-headings'
import type { MatrixKnowledge, WrittenRow } from '../../domain/import/matrix-facts'
import type { ImportKnowledge } from '../../domain/import/propose-import'
import { columnKeys } from '../../domain/planning/matrix-columns'
import type { Matrix, Project } from '../../domain/project/schema'
import { languagesOf, methodIn, type MethodTexts } from '../../export/request'
import { matrixView } from '../../export/view/matrix-view'
import { answerKnowledge } from './answer-knowledge'
import { cellText, clipCell } from '../../export/workbook/cell-text'
import { words } from '../../export/words'

/**
 * What reading a workbook back needs to know of how OneDoor writes one: its headings, and the cells that it would write
 * today.
 * @param methods the method in both languages
 * @param date the day on which agencies are looked at, `YYYY-MM-DD`
 */
export function importKnowledge(project: Project, methods: MethodTexts, date: string): ImportKnowledge {
  return { matrices: matrixKnowledge(project, methods, date), answers: answerKnowledge(project, methods, date) }
}

function matrixKnowledge(project: Project, methods: MethodTexts, date: string): MatrixKnowledge {
  const [lo, en] = [methodIn(methods, 'lo'), methodIn(methods, 'en')]
  // Both sheets of a file are held against both matrices: rows may have moved between them.
  const written = new Map<string, ReadonlyMap<string, WrittenRow>>()
  return {
    notes: [words.emptyMatrix.lo, words.emptyMatrix.en, `${words.emptyMatrix.lo}\n${words.emptyMatrix.en}`],
    groups: {
      system: lo.questionnaire.blocks.map((block, index) => ({
        key: String(block.number),
        names: { lo: block.name, en: en.questionnaire.blocks[index]?.name ?? '' },
      })),
      'front-office': lo.planning.frontOfficeAreas.map((area, index) => ({
        key: area.id,
        names: { lo: area.name, en: en.planning.frontOfficeAreas[index]?.name ?? '' },
      })),
    },
    written: (matrix, languages) => {
      const key = `${matrix}/${languages}`
      const rows = written.get(key) ?? writtenRows(project, matrix, languages, methods, date)
      written.set(key, rows)
      return rows
    },
  }
}

/** The rows of a matrix as a workbook would hold them today, by their ids. */
function writtenRows(
  project: Project,
  matrix: Matrix,
  languages: SheetLanguages,
  methods: MethodTexts,
  date: string,
): ReadonlyMap<string, WrittenRow> {
  const view = matrixView(
    project,
    matrix,
    { document: 'action-matrices', languages, format: 'xlsx', date },
    pick(methods, languages),
  )
  return new Map(
    view.rows.map((row) => [
      row.id,
      Object.fromEntries(columnKeys.map((key) => [key, clipCell(cellText(row.cells[key]))])),
    ]),
  )
}

function pick(methods: MethodTexts, languages: SheetLanguages): MethodTexts {
  return Object.fromEntries(languagesOf(languages).map((language) => [language, methodIn(methods, language)]))
}
