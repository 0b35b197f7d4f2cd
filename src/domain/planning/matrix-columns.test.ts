import fc from 'fast-check'
import { expect, test } from 'vitest'
import { projects } from '../../../tests/factories/any-project'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { isEmptyText, type TypedText } from '../text/typed-text'
import { matrixColumns, valueIn, type CellValue, type ColumnKey } from './matrix-columns'
import { matrixRows, matrixTree, type MatrixRow } from './plan'

const project = withPlan(makeProject(), [
  {
    group: '5',
    name: { lo: 'ແຫຼ່ງທຶນ', en: 'Funding' },
    outcomes: [
      {
        text: { lo: 'ມີລະຫັດງົບປະມານ' },
        leads: ['lead'],
        supporters: ['first', 'second'],
        comment: { en: 'soon' },
        questions: ['4.5.3', '4.5.4'],
        actions: [
          { text: { lo: 'ສະເໜີ' }, timeline: { kind: 'months', months: 3 }, responsible: { lo: 'ຫົວໜ້າກົມ' } },
          { text: {}, responsible: { lo: '  ' } },
        ],
      },
    ],
  },
  { group: '6', name: {}, outcomes: [] },
])

function systemRows(of: typeof project): MatrixRow[] {
  return matrixRows(matrixTree(of, 'system', []))
}

function valuesOf(row: MatrixRow | undefined): [ColumnKey, CellValue][] {
  return matrixColumns.map((column) => [column.key, valueIn(column, row ?? {})])
}

const none = { type: 'none' }

test('[MC2] of a row that is filled in, every column has what stands in it', () => {
  expect(Object.fromEntries(valuesOf(systemRows(project)[0]))).toEqual({
    buildingBlock: { type: 'group', group: '5' },
    priorityArea: { type: 'text', text: { lo: 'ແຫຼ່ງທຶນ', en: 'Funding' } },
    keyOutcome: { type: 'text', text: { lo: 'ມີລະຫັດງົບປະມານ' } },
    action: { type: 'text', text: { lo: 'ສະເໜີ' } },
    responsible: { type: 'text', text: { lo: 'ຫົວໜ້າກົມ' } },
    timeline: { type: 'timeline', timeline: { kind: 'months', months: 3 } },
    leadAgency: { type: 'agencies', ids: ['lead'] },
    supportingAgencies: { type: 'agencies', ids: ['first', 'second'] },
    comments: { type: 'text', text: { en: 'soon' } },
    fromQuestions: { type: 'questions', numbers: ['4.5.3', '4.5.4'] },
  })
})

test('[MC2] what is empty, or whose entity the row does not have, stands in no column', () => {
  const [, second, bare] = systemRows(project).map((row) => Object.fromEntries(valuesOf(row)))
  expect(second).toMatchObject({ action: none, responsible: none, timeline: none, comments: { text: { en: 'soon' } } })
  expect(bare).toEqual({
    buildingBlock: { type: 'group', group: '6' },
    priorityArea: none,
    keyOutcome: none,
    action: none,
    responsible: none,
    timeline: none,
    leadAgency: { type: 'agencies', ids: [] },
    supportingAgencies: { type: 'agencies', ids: [] },
    comments: none,
    fromQuestions: { type: 'questions', numbers: [] },
  })
})

test('[MC2] whatever a plan holds, a column has the field that it names, of the entity that it is about', () => {
  fc.assert(
    fc.property(projects, (any) => {
      for (const row of systemRows(any)) {
        for (const column of matrixColumns) {
          if (column.level === 'group' || column.field === null) continue
          const held: unknown = row[column.level]?.[column.field as never]
          const { type, ...value } = valueIn(column, row)
          if (type === 'none') expect(isEmptyText((held ?? {}) as TypedText)).toBe(true)
          else expect(Object.values(value)).toEqual([held ?? []])
        }
      }
    }),
    { numRuns: 50 },
  )
})
