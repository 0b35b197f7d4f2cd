import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { idsFrom, makeProject, projectWithRows, stamp, withPlan, type AreaSpec } from '../../../tests/factories/plan'
import { matrixTables, proposalFor, withTaken } from '../../../tests/factories/tables'
import type { Project } from '../project/schema'
import type { SheetTable } from './sheet-table'
import { takeImport } from './take-import'

const laoWord = fc.constantFrom('ສ້າງສູນບໍລິການ', 'ຝຶກອົບຮົມ ພະນັກງານ', 'ປັບປຸງລະບຽບການ', 'ຕິດຕັ້ງລະບົບ IT', 'ສຳຫຼວດຄວາມເພິ່ງພໍໃຈ')
const englishWord = fc.constantFrom(
  'Set up a centre',
  'Train the staff',
  'Revise the rules',
  'Install a system',
  'Survey satisfaction',
)
const text = fc.record({ lo: laoWord, en: englishWord })
const current = laoAgencies.filter(({ validTo }) => !validTo).map(({ id }) => id)
const agencies = fc.uniqueArray(fc.constantFrom(...current), { maxLength: 3 })
const plans: fc.Arbitrary<AreaSpec[]> = fc.array(
  fc
    .record({
      matrix: fc.constantFrom('system' as const, 'front-office' as const),
      group: fc.constant('1'),
      name: text,
      outcomes: fc.array(
        fc.record({
          text,
          leads: agencies,
          comment: text,
          actions: fc.array(fc.record({ text, timeline: fc.constant({ kind: 'months' as const, months: 3 }) }), {
            minLength: 1,
            maxLength: 4,
          }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map((area) => ({ ...area, group: area.matrix === 'system' ? '4' : 'training' })),
  { minLength: 1, maxLength: 4 },
)

const languages = fc.constantFrom('lo' as const, 'en' as const, 'both' as const)
const columns = {
  name: 'ຂົງເຂດບຸລິມະສິດ|Priority area',
  outcome: 'ຜົນໄດ້ຮັບຫຼັກ|Key outcome',
  action: 'ກິດຈະກຳ|Action',
  timeline: 'ກຳນົດເວລາ|Timeline',
  comment: 'ໝາຍເຫດ|Comments',
} as const
const newText = { lo: 'ຂໍ້ຄວາມທີ່ປ່ຽນໃໝ່', en: 'A changed text' }

/** The tables with a cell set, in the row with the id or, where a merged cell covers it, in the row where it begins. */
function withCell(
  tables: readonly SheetTable[],
  id: string,
  column: keyof typeof columns,
  make: (was: string) => string,
): SheetTable[] {
  return tables.map((table) => {
    const heading = table.rows.find((row) => row[0]?.startsWith('onedoor/')) ?? []
    const at = heading.findIndex(
      (cell) => cell !== '' && columns[column].split('|').some((word) => cell.split('\n').includes(word)),
    )
    const row = table.rows.findIndex((cells) => cells[0] === id)
    if (row === -1 || at === -1) return table
    const origin =
      table.merges.find((merge) => merge.column === at && row >= merge.row && row < merge.row + merge.rows)?.row ?? row
    return {
      ...table,
      rows: table.rows.map((cells, index) =>
        index === origin ? cells.map((cell, place) => (place === at ? make(cell) : cell)) : cells,
      ),
    }
  })
}

describe('[IM4] [IM5] a single edit is exactly that change', () => {
  const edits: [
    keyof typeof columns,
    (project: Project, actionId: string) => { id: string; expected: (language: 'lo' | 'en') => Project },
  ][] = [
    [
      'action',
      (project, id) => ({ id, expected: (language) => withAction(project, id, { [language]: newText[language] }) }),
    ],
    [
      'outcome',
      (project, actionId) => {
        const id = project.actions[actionId]?.outcomeId ?? ''
        return {
          id,
          expected: (language) =>
            put(project, 'outcomes', id, (outcome) => ({
              ...outcome,
              text: { ...outcome.text, [language]: newText[language] },
            })),
        }
      },
    ],
    [
      'name',
      (project, actionId) => {
        const id = project.outcomes[project.actions[actionId]?.outcomeId ?? '']?.priorityAreaId ?? ''
        return {
          id,
          expected: (language) =>
            put(project, 'priorityAreas', id, (area) => ({
              ...area,
              name: { ...area.name, [language]: newText[language] },
            })),
        }
      },
    ],
    [
      'comment',
      (project, actionId) => {
        const id = project.actions[actionId]?.outcomeId ?? ''
        return {
          id,
          expected: (language) =>
            put(project, 'outcomes', id, (outcome) => ({
              ...outcome,
              comment: { ...outcome.comment, [language]: newText[language] },
            })),
        }
      },
    ],
  ]

  test.each(edits)('of %s', (column, editOf) => {
    fc.assert(
      fc.property(
        plans,
        languages,
        fc.constantFrom('lo' as const, 'en' as const),
        fc.nat(),
        fc.boolean(),
        (plan, sheet, half, pick, isMerged) => {
          const project = withPlan(makeProject(laoAgencies), plan)
          const ids = Object.keys(project.actions)
          const actionId = ids[pick % ids.length] ?? ''
          const language = sheet === 'both' ? half : sheet
          // Without merged cells the text stands in the first row of the outcome or area alone.
          const { expected } = editOf(project, actionId)
          const tables = withCell(matrixTables(project, sheet), actionId, column, (was) =>
            replaceHalf(was, sheet, language),
          )
          const { changes } = proposalFor(
            project,
            isMerged ? tables : tables.map((table) => ({ ...table, merges: [] })),
          )
          expect(changes.map(({ kind }) => kind)).toEqual(['changed'])
          expect(unstamped(withTaken(project, changes))).toEqual(unstamped(expected(language)))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('of a timeline', () => {
    fc.assert(
      fc.property(plans, languages, fc.nat(), (plan, sheet, pick) => {
        const project = withPlan(makeProject(laoAgencies), plan)
        const ids = Object.keys(project.actions)
        const id = ids[pick % ids.length] ?? ''
        const { changes } = proposalFor(
          project,
          withCell(matrixTables(project, sheet), id, 'timeline', () => 'Q1 2027'),
        )
        expect(unstamped(withTaken(project, changes))).toEqual(
          unstamped(
            put(project, 'actions', id, (action) => ({
              ...action,
              timeline: { kind: 'dates', from: '2027-01-01', to: '2027-03-31' },
            })),
          ),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('[IM7] a row that is gone', () => {
  test('is proposed for deletion, and taking it deletes it alone', () => {
    fc.assert(
      fc.property(plans, languages, fc.nat(), (plan, sheet, pick) => {
        const project = withPlan(makeProject(laoAgencies), plan)
        const ids = Object.keys(project.actions)
        const id = ids[pick % ids.length] ?? ''
        const tables = matrixTables(project, sheet)
        // A sheet that holds no row of the project any more deletes none.
        fc.pre(
          tables.some(
            ({ rows }) =>
              rows.some((row) => row[0] === id) && rows.some((row) => row[0] !== id && ids.includes(row[0] ?? '')),
          ),
        )
        const { changes } = proposalFor(
          project,
          tables.map((table) => without(table, id)),
        )
        expect(changes.every(({ kind }) => kind === 'deleted')).toBe(true)
        const after = withTaken(project, changes)
        expect(Object.keys(after.actions)).toEqual(ids.filter((other) => other !== id))
        expect(
          Object.values(after.outcomes).every((outcome) =>
            Object.values(after.actions).some((action) => action.outcomeId === outcome.id),
          ),
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('deletes no outcome whose action is kept', () => {
    const project = projectWithRows(8)
    const [first] = Object.values(project.outcomes)
    const gone = Object.values(project.actions)
      .filter((action) => action.outcomeId === first?.id)
      .map(({ id }) => id)
    const { changes } = proposalFor(
      project,
      matrixTables(project, 'lo').map((table) => gone.reduce(without, table)),
    )
    const after = takeImport(
      project,
      changes.filter(({ id }) => id !== gone[0]),
      stamp,
      idsFrom('new'),
    )
    expect(after.map(({ id }) => id)).toEqual(gone.slice(1))
  })
})

function replaceHalf(was: string, sheet: 'lo' | 'en' | 'both', language: 'lo' | 'en'): string {
  if (sheet !== 'both') return newText[language]
  const [lo = '', en = ''] = was.split('\n')
  return language === 'lo' ? `${newText.lo}\n${en}` : `${lo}\n${newText.en}`
}

/** The table without a row: what is merged over it is as much shorter, and keeps what it says. */
function without(table: SheetTable, id: string): SheetTable {
  const at = table.rows.findIndex((row) => row[0] === id)
  if (at === -1) return table
  const moved = table.merges.filter((merge) => merge.row === at && merge.rows > 1).map(({ column }) => column)
  const rows = table.rows
    .map((row, index) =>
      index === at + 1
        ? row.map((cell, column) => (moved.includes(column) ? (table.rows[at]?.[column] ?? '') : cell))
        : row,
    )
    .filter((_, index) => index !== at)
  const merges = table.merges
    .map((merge) => ({
      ...merge,
      row: merge.row > at ? merge.row - 1 : merge.row,
      rows: merge.row <= at && at < merge.row + merge.rows ? merge.rows - 1 : merge.rows,
    }))
    .filter((merge) => merge.rows > 0)
  return { ...table, rows, merges }
}

function withAction(project: Project, id: string, half: { lo?: string; en?: string }): Project {
  return put(project, 'actions', id, (action) => ({ ...action, text: { ...action.text, ...half } }))
}

function put<Name extends 'priorityAreas' | 'outcomes' | 'actions'>(
  project: Project,
  name: Name,
  id: string,
  edit: (entity: Project[Name][string]) => Project[Name][string],
): Project {
  const entity = project[name][id]
  return entity ? { ...project, [name]: { ...project[name], [id]: edit(entity as Project[Name][string]) } } : project
}

/** Without who changed what, and when. */
function unstamped(project: Project): unknown {
  return JSON.parse(
    JSON.stringify(project, (key, value: unknown) => (key === 'changedAt' || key === 'changedBy' ? undefined : value)),
  )
}
