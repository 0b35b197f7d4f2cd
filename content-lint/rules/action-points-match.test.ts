import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './action-points-match'

test('accepts action points that have their question', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds an action point without a question, and one of a blank number', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(at(method.buildingBlocks, 0).actionPoints, 0).number = '1.9'
      at(at(method.buildingBlocks, 5).actionPoints, 0).number = '6.13'
    }),
  ).toEqual([
    'content/building-blocks/01-block-a.ts 1.9: there is no question 4.1.9 that is asked',
    'content/building-blocks/06-block-f.ts 6.13: there is no question 4.6.13 that is asked: the number is blank',
  ])
})
