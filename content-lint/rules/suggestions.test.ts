import { expect, test } from 'vitest'
import { at, findingsAfter, type Mutable } from '../testing'
import type { Content } from '../content'
import { rule } from './suggestions'

const first = (
  { method }: Mutable<Content>,
  block: number,
): Mutable<Content['method']['buildingBlocks'][number]['suggestions'][number]> =>
  at(at(method.buildingBlocks, block - 1).suggestions, 0)

test('accepts the rows of annex 1 that address every question', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a row of annex 1 with other actions', () => {
  expect(
    findingsAfter(rule, (content) => {
      first(content, 3).actions.pop()
    }),
  ).toEqual(['content/building-blocks/03-block-c.ts b3-handbook: has actions of 3, 1 months, annex 1 has 3, 1, 3'])
  expect(
    findingsAfter(rule, (content) => {
      at(first(content, 4).actions, 0).timeline = { kind: 'continuous' }
    }),
  ).toEqual([
    'content/building-blocks/04-block-d.ts b4-handbook: has actions of continuous, 2, 1 months, annex 1 has 1, 2, 1',
  ])
})

test('finds a block whose first suggestion is ours', () => {
  expect(
    findingsAfter(rule, (content) => {
      first(content, 1).origin = 'onedoor'
    }),
  ).toEqual([
    'content/building-blocks/01-block-a.ts block 1: the first suggestion should be the handbook’s own row of annex 1',
  ])
})

test('finds a question that no suggestion addresses, and one that the block does not ask', () => {
  expect(
    findingsAfter(rule, (content) => {
      first(content, 7).addresses[3] = '4.8.1'
    }),
  ).toEqual([
    'content/building-blocks/07-block-g.ts 4.7.4: no suggestion addresses this question',
    'content/building-blocks/07-block-g.ts b7-handbook: addresses 4.8.1, which this block does not ask',
  ])
})

test('finds an id that stands twice', () => {
  expect(
    findingsAfter(rule, (content) => {
      first(content, 2).id = 'b1-handbook'
    }),
  ).toEqual(['content/building-blocks/02-block-b.ts b1-handbook: another suggestion has this id'])
})
