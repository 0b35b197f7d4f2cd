import { expect, test } from 'vitest'
import type { Agency } from '../../content/schema'
import { findingsAfter } from '../testing'
import { rule } from './agencies'

const named = (agencies: Agency[], id: string): Agency => {
  const agency = agencies.find((one) => one.id === id)
  if (!agency) throw new Error(id)
  return agency
}

test('accepts 17 ministries then and 13 today', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a ministry too many', () => {
  expect(
    findingsAfter(rule, ({ agencies }) => {
      delete (named(agencies as Agency[], 'ended-a') as { validTo?: string }).validTo
    }),
  ).toEqual([
    'content/agencies/lao-pdr.ts ministries of today: there are 14, and should be 13',
    'content/agencies/lao-pdr.ts ended-a: has successors, but no month in which it ended',
  ])
})

test('finds a successor that does not exist, and one that is not alive today', () => {
  expect(
    findingsAfter(rule, ({ agencies }) => {
      named(agencies as Agency[], 'ended-a').successors = ['nobody']
      named(agencies as Agency[], 'ended-b').successors = ['ended-c']
    }),
  ).toEqual([
    'content/agencies/lao-pdr.ts ended-a: its successor nobody is not in the list',
    'content/agencies/lao-pdr.ts ended-b: its successor ended-c is not alive today: name the one that is',
  ])
})

test('finds an end that says nothing of what became of the work', () => {
  expect(
    findingsAfter(rule, ({ agencies }) => {
      named(agencies as Agency[], 'ended-a').successors = []
    }),
  ).toEqual(['content/agencies/lao-pdr.ts ended-a: has ended: name its successors, or say in a note what is known'])
})

test('finds the Prime Minister’s Office missing, and an id that stands twice', () => {
  expect(
    findingsAfter(rule, ({ agencies }) => {
      named(agencies as Agency[], 'prime-ministers-office').id = 'new-a'
    }),
  ).toEqual([
    'content/agencies/lao-pdr.ts prime-ministers-office: there are 0, and should be 1',
    'content/agencies/lao-pdr.ts new-a: another agency has this id',
  ])
})
