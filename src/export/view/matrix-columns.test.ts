import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { anyTypedText, projects } from '../../../tests/factories/any-project'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { slicesIn } from '../../cli/method'
import { importKnowledge } from '../../import/knowledge/import-knowledge'
import { matricesView } from './matrix-view'
import { matricesWorkbook } from '../workbook/matrices-workbook'
import { proposeImport } from '../../domain/import/propose-import'
import { takeImport } from '../../domain/import/take-import'
import { columnOf, columnsOf, columnsOnRequest, matrixColumns, valueIn } from '../../domain/planning/matrix-columns'
import { applyChanges } from '../../domain/project/change'
import type { Project } from '../../domain/project/schema'
import { isEmptyText } from '../../domain/text/typed-text'
import type { DocumentLanguages, ExportRequest } from '../request'

const methods = { lo: slicesIn('lo'), en: slicesIn('en') }
const stamp = { changedBy: '', changedAt: '2026-11-20T03:00:00.000Z' }

function requestIn(languages: DocumentLanguages, extraColumns = columnsOnRequest): ExportRequest {
  return { document: 'action-matrices', languages, format: 'csv', date: '2026-11-20', extraColumns }
}

/** The sheets of a project's matrices as plain texts. */
function tablesOf(project: Project, request: ExportRequest) {
  return matricesWorkbook(matricesView(project, request, methods)).sheets.map(({ name, rows }) => ({
    name,
    merges: [],
    rows: rows.map(({ id, cells }) => [id, ...cells.map((cell) => String(cell?.value ?? ''))]),
  }))
}

describe('the columns of the matrices', () => {
  it('[MC6] unless asked otherwise they are those of the annexes, in their order, and the questions', () => {
    expect(columnsOf('system').map(({ key }) => key)).toEqual([
      'buildingBlock',
      'priorityArea',
      'keyOutcome',
      'action',
      'timeline',
      'leadAgency',
      'supportingAgencies',
      'comments',
      'fromQuestions',
    ])
    expect(columnsOf('front-office').map(({ key }) => key)).not.toContain('buildingBlock')
    expect(columnsOf('system', ['responsible']).map(({ key }) => key)).toContain('responsible')
  })

  it('[MC1] no two columns have one heading, in either language', () => {
    for (const language of ['lo', 'en'] as const) {
      const headings = matrixColumns.map(({ words }) => words.heading[language])
      expect(new Set(headings).size).toBe(headings.length)
    }
  })

  it.each(['lo', 'en', 'both'] as const)(
    '[MC3] one text, or one list of agencies, is written alike in %s in every column that can hold it',
    (languages) => {
      const [one, two] = laoAgencies.map(({ id }) => id)
      const agencies = [one ?? '', two ?? '']
      fc.assert(
        fc.property(
          anyTypedText.filter((text) => !isEmptyText(text)),
          (text) => {
            const project = withPlan(makeProject(laoAgencies), [
              {
                group: '5',
                name: text,
                outcomes: [
                  {
                    text,
                    comment: text,
                    leads: agencies,
                    supporters: agencies,
                    actions: [{ text, responsible: text }],
                  },
                ],
              },
            ])
            const request = requestIn(languages)
            const view = matricesView(project, request, methods)
            const [row] = view.matrices[0]?.rows ?? []
            const sheetRow = matricesWorkbook(view).sheets[0]?.rows.find(({ id }) => id === row?.id)
            for (const [holds, count] of [
              ['text', 5],
              ['agencies', 2],
            ] as const) {
              const alike = columnsOf('system', columnsOnRequest).flatMap((column, index) =>
                column.holds === holds ? [{ key: column.key, cell: sheetRow?.cells[index] }] : [],
              )
              expect(alike).toHaveLength(count)
              const written = alike.map(({ key, cell }) => JSON.stringify([row?.cells[key], cell?.value, cell?.style]))
              expect(new Set(written).size).toBe(1)
              expect(row?.cells[alike[0]?.key ?? 'action']).not.toEqual([])
            }
          },
        ),
        { numRuns: 25 },
      )
    },
  )

  it.each(['lo', 'en', 'both'] as const)(
    '[MC4] what was written in %s reads as it was, in every column',
    (languages) => {
      fc.assert(
        fc.property(projects, (project) => {
          const read = proposeImport(
            project,
            tablesOf(project, requestIn(languages)),
            importKnowledge(project, methods, '2026-11-20'),
          )
          expect(read.changes.filter(({ kind }) => kind !== 'deleted')).toEqual([])
        }),
        { numRuns: 25 },
      )
    },
  )

  it('[MC7] a responsible person that is typed into the sheet comes to the action; a sheet without the column takes none away', () => {
    fc.assert(
      fc.property(projects, (project) => {
        const knowledge = importKnowledge(project, methods, '2026-11-20')
        const without = proposeImport(project, tablesOf(project, requestIn('lo', [])), knowledge)
        expect(without.changes.filter(({ kind }) => kind !== 'deleted')).toEqual([])
        const typed = tablesOf(project, requestIn('lo')).map((table) => {
          const top = table.rows.findIndex(([id]) => id?.startsWith('onedoor/'))
          const at = table.rows[top]?.indexOf(columnOf('responsible').words.heading.lo) ?? -1
          return {
            ...table,
            rows: table.rows.map((row, index) =>
              index > top && row[0] && project.actions[row[0]]
                ? row.map((text, column) => (column === at ? 'ທ້າວ ໃໝ່' : text))
                : row,
            ),
          }
        })
        const { changes } = proposeImport(project, typed, knowledge)
        const next = applyChanges(
          project,
          takeImport(project, changes, stamp, () => 'new'),
        )
        for (const action of Object.values(next.actions))
          expect(Object.values(action.responsible ?? {})).toContain('ທ້າວ ໃໝ່')
        for (const action of Object.values(next.actions))
          expect(valueIn(columnOf('responsible'), { action })).toEqual({ type: 'text', text: action.responsible })
      }),
      { numRuns: 15 },
    )
  })
})
