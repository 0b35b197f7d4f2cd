import { expect, test } from 'vitest'
import { makeProject } from '../../../tests/factories/plan'
import { proposalFor, withTaken } from '../../../tests/factories/tables'
import { type ImportChange } from './proposal'
import { unknownGroupKey, unknownGroups, withGroups } from './unknown-groups'

const project = makeProject()
const rows = [
  ['Building block', 'Priority area', 'Key outcome', 'Action'],
  ['Money', 'Fees', 'Fees are published', 'Print a list'],
  ['', 'Grants', 'Grants are listed', 'Ask the ministry'],
  ['People', 'Training', 'Staff are trained', 'Plan a course'],
  ['5', 'Budget', 'There is a budget', 'Write it'],
]
const { changes } = proposalFor(project, [{ name: 'Plan', rows, merges: [] }])

function groupsTaken(all: readonly ImportChange[]): Record<string, string> {
  const after = withTaken(project, all)
  return Object.fromEntries(Object.values(after.priorityAreas).map(({ name, group }) => [name.en ?? '', group]))
}

test('[IM14] names each text that is no building block once, with what waits for it', () => {
  expect(unknownGroups(changes)).toEqual([
    { matrix: 'system', text: 'Money', count: 2 },
    { matrix: 'system', text: 'People', count: 1 },
  ])
  expect(groupsTaken(changes)).toEqual({ Budget: '5' })
})

test('[IM14] what is chosen for a text counts for all that wait for it, and for nothing else', () => {
  const chosen = withGroups(changes, { [unknownGroupKey({ matrix: 'system', text: 'Money' })]: '5' })
  expect(unknownGroups(chosen)).toEqual([{ matrix: 'system', text: 'People', count: 1 }])
  expect(groupsTaken(chosen)).toEqual({ Fees: '5', Grants: '5', Budget: '5' })
})
