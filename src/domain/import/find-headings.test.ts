import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeProject, projectWithRows, withPlan, type AreaSpec } from '../../../tests/factories/plan'
import { matrixTables, proposalFor } from '../../../tests/factories/tables'
import { columnHeadings, columnsOf, type ColumnKey } from '../planning/matrix-columns'
import type { Project } from '../project/schema'
import { findHeadings } from './find-headings'
import { isMatrix } from './matrix-rows'
import type { SheetTable } from './sheet-table'

const keys = columnsOf('system').map(({ key }) => key)
const languages = fc.constantFrom('lo' as const, 'en' as const, 'both' as const)

function headingIn(key: ColumnKey, language: 'lo' | 'en' | 'both'): string {
  const { lo, en } = columnHeadings[key]
  return language === 'both' ? `${lo}\n${en}` : columnHeadings[key][language]
}

/** A heading as somebody may have typed it anew: capitals, and spaces at its ends and between its words. */
const spelling = fc.record({
  before: fc.constantFrom('', ' ', '\n'),
  after: fc.constantFrom('', '  ', '\u00A0'),
  between: fc.constantFrom(' ', '  ', '\n', '\u00A0'),
  change: fc.constantFrom<'toUpperCase' | 'toLowerCase' | 'trim'>('toUpperCase', 'toLowerCase', 'trim'),
})

test('[IM1] columns are recognized in Lao, English or both, in any order, whatever their spaces and capitals', () => {
  fc.assert(
    fc.property(
      languages,
      fc.shuffledSubarray(keys, { minLength: keys.length }),
      fc.array(spelling, { minLength: keys.length, maxLength: keys.length }),
      fc.nat({ max: 20 }),
      (language, order, spellings, above) => {
        const cells = order.map((key, index) => {
          const { before = '', after = '', between = ' ', change = 'trim' } = spellings[index] ?? {}
          return `${before}${headingIn(key, language)[change]().replaceAll(' ', between)}${after}`
        })
        const title = Array.from({ length: above }, () => ['', 'A title', ''])
        const table: SheetTable = { name: 'Plan', rows: [...title, ['onedoor/system', ...cells]], merges: [] }
        expect(findHeadings(table, columnHeadings, isMatrix)).toEqual({
          row: above,
          columns: Object.fromEntries(order.map((key, index) => [key, index + 1])),
          languages: language,
          extra: [],
        })
      },
    ),
    { numRuns: 100 },
  )
})

test('[IM1] a sheet whose headings are none of ours is no table', () => {
  const table = { name: 'Budget', rows: [['Item', 'Amount', 'Action']], merges: [] }
  expect(findHeadings(table, columnHeadings, isMatrix)).toBeNull()
})

function sheetsWith(project: Project, added: readonly string[]): SheetTable[] {
  return matrixTables(project, 'both').map((table, index) =>
    index === 0 ? { ...table, rows: [...table.rows, added] } : table,
  )
}

const remark = 'A remark that belongs to no row'
const plan: AreaSpec[] = [
  { group: '5', name: { lo: 'ແຫຼ່ງທຶນ' }, outcomes: [{ text: { lo: 'ມີງົບ' }, actions: [{ text: { lo: 'ສະເໜີ' } }] }] },
]

test('[IM1] columns, rows and sheets that are not read are listed, and what is read beside them is unchanged', () => {
  const project = withPlan(makeProject(), plan)
  const [system, ...others] = sheetsWith(project, ['', remark])
  if (!system) throw new Error('there is no sheet')
  const rows = system.rows.map((row) => (row[0] === 'onedoor/system' ? [...row, 'Budget'] : row))
  const budget = { name: 'Costs', rows: [['Item', 'Amount']], merges: [] }
  const { changes, notRead } = proposalFor(project, [{ ...system, rows }, ...others, budget])
  expect(changes).toEqual([])
  expect(notRead).toEqual([
    { kind: 'column', sheet: system.name, cell: expect.stringMatching(/^K\d+$/u) as string, text: 'Budget' },
    { kind: 'rows', sheet: system.name, cell: `A${rows.length}`, text: remark, count: 1 },
    { kind: 'sheet', sheet: 'ອ່ານກ່ອນ · Read me' },
    { kind: 'sheet', sheet: 'Costs' },
  ])
})

test('[IM4] a row that was added below the agencies that ended is new, as one above them is', () => {
  const project = projectWithRows(4)
  const sheets = matrixTables(project, 'both')
  expect(sheets.some(({ rows }) => rows.some(([, text]) => text?.startsWith('†')))).toBe(true)
  expect(proposalFor(project, sheets)).toMatchObject({ changes: [], notRead: [{ kind: 'sheet' }] })
  const { changes, notRead } = proposalFor(project, sheetsWith(project, ['', '', '', '', 'A new action']))
  expect(changes).toMatchObject([{ kind: 'added', entity: 'action' }])
  expect(notRead).toMatchObject([{ kind: 'sheet' }])
})
