import { describe, expect, test } from 'vitest'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { matrixTables, proposalFor, withTaken } from '../../../tests/factories/tables'
import { type ImportChange } from './proposal'
import type { SheetTable } from './sheet-table'

const lead = laoAgencies.find(({ validTo }) => !validTo)?.id ?? ''
const months = { kind: 'months', months: 3 } as const

/** Two outcomes in the system-wide matrix, the first one with two actions, and one outcome in the front office. */
const project = withPlan(makeProject(laoAgencies), [
  {
    group: '4',
    name: { lo: 'ຂັ້ນຕອນ', en: 'Processes' },
    outcomes: [
      {
        text: { lo: 'ຜົນ ໜຶ່ງ', en: 'Outcome one' },
        leads: [lead],
        comment: { lo: 'ໝາຍເຫດ', en: 'A comment' },
        actions: [
          { text: { lo: 'ກ', en: 'First action' }, timeline: months },
          { text: { lo: 'ຂ', en: 'Second action' }, timeline: months },
        ],
      },
      {
        text: { lo: 'ຜົນ ສອງ', en: 'Outcome two' },
        leads: [lead],
        actions: [{ text: { lo: 'ຄ', en: 'Third action' }, timeline: months }],
      },
    ],
  },
  {
    matrix: 'front-office',
    group: 'training',
    name: { lo: 'ຝຶກອົບຮົມ', en: 'Training area' },
    outcomes: [
      {
        text: { lo: 'ຜົນ ສາມ', en: 'Outcome three' },
        leads: [lead],
        actions: [{ text: { lo: 'ງ', en: 'Fourth action' }, timeline: months }],
      },
    ],
  },
])

const idOfAction = (text: string): string =>
  Object.values(project.actions).find((action) => action.text.en === text)?.id ?? ''
const idOfOutcome = (text: string): string =>
  Object.values(project.outcomes).find((outcome) => outcome.text.en === text)?.id ?? ''
const areaId = Object.values(project.priorityAreas).find(({ matrix }) => matrix === 'system')?.id ?? ''
const [first, second, third, fourth] = ['First action', 'Second action', 'Third action', 'Fourth action'].map(
  idOfAction,
)

/** Both sheets without merged cells: every row says itself where it stands. */
const tables = matrixTables(project, 'en').map((table): SheetTable => {
  const rows = table.rows.map((row) => [...row])
  for (const { row, column, rows: down } of table.merges)
    for (let at = row; at < row + down && down > 1; at += 1) (rows[at] ?? [])[column] = table.rows[row]?.[column] ?? ''
  return { ...table, rows, merges: [] }
})

const headingOf = (table: SheetTable): readonly string[] =>
  table.rows.find((row) => row[0]?.startsWith('onedoor/')) ?? []

/**
 * Rows cut from one sheet and put at the end of the other, each cell below its heading; some cells are left behind, as
 * when they are not copied.
 */
function moved(
  ids: readonly (string | undefined)[],
  from: number,
  leave: readonly string[] = [],
  isCopied = false,
): SheetTable[] {
  const [source, target] = [tables[from], tables[1 - from]]
  if (!source || !target) throw new Error('two matrices are needed')
  const cut = source.rows.filter((row) => ids.includes(row[0]))
  const put = cut.map((row) =>
    headingOf(target).map((heading, at) => {
      if (at === 0) return row[0] ?? ''
      const column = headingOf(source).indexOf(heading)
      return column === -1 || leave.includes(heading) ? '' : (row[column] ?? '')
    }),
  )
  const end =
    Math.max(...target.rows.map((row, at) => (Object.keys(project.actions).includes(row[0] ?? '') ? at : 0))) + 1
  const next = [
    { ...source, rows: isCopied ? source.rows : source.rows.filter((row) => !ids.includes(row[0])) },
    { ...target, rows: [...target.rows.slice(0, end), ...put, ...target.rows.slice(end)] },
  ]
  return from === 0 ? next : next.reverse()
}

const said = (changes: readonly ImportChange[]): string[] =>
  changes.map(({ kind, entity, id, field }) => [kind, entity, id, field].filter(Boolean).join(' '))
const standing = ['Priority area', 'Key outcome', 'Lead MDA', 'Comments']

describe('[IM12] rows that stand in the other matrix now', () => {
  test('an action comes under the outcome that it stands under', () => {
    const { changes } = proposalFor(project, moved([first], 0, standing))
    expect(said(changes)).toEqual([`moved action ${first} parent`])
    const after = withTaken(project, changes)
    expect(after.actions[first ?? '']).toMatchObject({
      text: { lo: 'ກ', en: 'First action' },
      timeline: months,
      outcomeId: idOfOutcome('Outcome three'),
    })
    expect(Object.keys(after.outcomes)).toEqual(Object.keys(project.outcomes))
  })

  test('an outcome comes with all its actions, and with what was written beside it', () => {
    const { changes } = proposalFor(project, moved([first, second], 0, ['Priority area']))
    expect(said(changes)).toEqual([`moved outcome ${idOfOutcome('Outcome one')} parent`])
    const after = withTaken(project, changes)
    expect(after.outcomes[idOfOutcome('Outcome one')]).toMatchObject({
      priorityAreaId: Object.values(project.priorityAreas).find(({ matrix }) => matrix === 'front-office')?.id,
      comment: { lo: 'ໝາຍເຫດ', en: 'A comment' },
      leadAgencyIds: [lead],
    })
  })

  test('a priority area comes with everything under it, into the building block of its row', () => {
    const frontArea = Object.values(project.priorityAreas).find(({ matrix }) => matrix === 'front-office')?.id ?? ''
    const back = moved([fourth], 1).map((table, index) =>
      index === 1
        ? table
        : {
            ...table,
            rows: table.rows.map((row) =>
              row[0] === fourth ? row.map((cell, at) => (headingOf(table)[at] === 'Building block' ? '7' : cell)) : row,
            ),
          },
    )
    const { changes } = proposalFor(project, back)
    expect(said(changes)).toEqual([`moved area ${frontArea} group`])
    expect(withTaken(project, changes).priorityAreas[frontArea]).toMatchObject({
      matrix: 'system',
      group: '7',
      name: { lo: 'ຝຶກອົບຮົມ', en: 'Training area' },
    })
  })

  test('an area that no group of the other matrix is called by is listed', () => {
    const { changes } = proposalFor(project, moved([first, second, third], 0))
    expect(said(changes)).toEqual([`moved area ${areaId} group`])
    expect(changes[0]?.problems).toEqual([{ kind: 'unknownGroup', text: 'Processes' }])
    expect(withTaken(project, changes)).toEqual(project)
  })

  test('a changed text of a moved action is its own change', () => {
    const edited = moved([first], 0, standing).map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell) => (cell === 'First action' ? 'Another text' : cell))),
    }))
    expect(said(proposalFor(project, edited).changes)).toEqual([
      `moved action ${first} parent`,
      `changed action ${first} text`,
    ])
  })

  test('an action that comes alone, with its outcome written beside it, leaves that outcome where it is', () => {
    const { changes } = proposalFor(project, moved([first], 0, ['Priority area']))
    expect(changes.map(({ kind, entity }) => `${kind} ${entity}`)).toEqual(['added outcome', 'moved action'])
    const after = withTaken(project, changes)
    expect(after.outcomes[idOfOutcome('Outcome one')]?.priorityAreaId).toBe(areaId)
    expect(after.actions[second ?? '']?.outcomeId).toBe(idOfOutcome('Outcome one'))
    expect(after.outcomes[after.actions[first ?? '']?.outcomeId ?? '']).toMatchObject({
      text: { en: 'Outcome one' },
      leadAgencyIds: [lead],
    })
  })

  test.each([
    [0, 'First action'],
    [1, 'Fourth action'],
  ])('a row that stands in both matrices was copied: it is new, and that is said (from sheet %i)', (from, text) => {
    const { changes } = proposalFor(project, moved([idOfAction(text)], from, standing, true))
    expect(changes.map(({ kind, entity, problems }) => [kind, entity, problems])).toEqual([
      ['added', 'action', [{ kind: 'copiedId' }]],
    ])
  })
})
