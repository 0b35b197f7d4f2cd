import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyTyped } from '../../../tests/factories/any-project'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { matrixTables, proposalFor } from '../../../tests/factories/tables'
import { comparable, sameText } from './sheet-table'

test.each([
  ['white space', 'ສ້າງ ສູນ\n2 ແຫ່ງ', '  ສ້າງ\u00A0ສູນ \r\n 2\tແຫ່ງ '],
  ['SARA AM in two signs', 'ນ້ຳ ແລະ ຄຳ', 'ນໍ້າ ແລະ ຄໍາ'],
  ['letters put together otherwise', 'café', 'cafe\u0301'],
  ['control characters', 'plan', 'pl\u0007an\u0000'],
  ['half characters, and those that are none', 'plan', 'pl\uD83Dan\uFFFE\uFFFD'],
  ['a letter written as its number', 'A plan', '_x0041_ plan'],
])('[IM2] %s makes no difference', (_what, one, other) => {
  expect(one).not.toBe(other)
  expect(sameText(one, other)).toBe(true)
})

test.each([
  ['another letter', 'plan', 'plans'],
  ['another capital', 'Plan', 'plan'],
  ['a space where there was none', 'one door', 'onedoor'],
  ['another tone mark', 'ນ້ຳ', 'ນ່ຳ'],
  ['another stop', 'plan', 'plan.'],
])('[IM2] %s is a difference', (_what, one, other) => {
  expect(sameText(one, other)).toBe(false)
})

test('[IM2] comparing twice is comparing once', () => {
  fc.assert(
    fc.property(anyTyped, (text) => {
      expect(sameText(text, comparable(text))).toBe(true)
    }),
  )
})

test('[IM2] a cell that differs in these ways alone changes nothing', () => {
  const project = withPlan(makeProject(), [
    {
      group: '5',
      name: { lo: 'ນ້ຳ ແລະ ຄຳ' },
      outcomes: [{ text: { lo: 'ຂ' }, actions: [{ text: { lo: 'ເຮັດ ວຽກ' } }] }],
    },
  ])
  const typedAnew = matrixTables(project, 'lo').map((table) => ({
    ...table,
    rows: table.rows.map((row) =>
      row.map((cell) => (cell === 'ນ້ຳ ແລະ ຄຳ' ? ' ນໍ້າ  ແລະ\nຄໍາ' : cell === 'ເຮັດ ວຽກ' ? 'ເຮັດ\u00A0ວຽກ\u0007 ' : cell)),
    ),
  }))
  expect(typedAnew.flatMap(({ rows }) => rows.flat())).toContain(' ນໍ້າ  ແລະ\nຄໍາ')
  expect(proposalFor(project, typedAnew).changes).toEqual([])
})
