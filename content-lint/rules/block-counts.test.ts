import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './block-counts'

test('accepts 82 questions and 80 action points in nine blocks', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a question that is missing, by number and in the total', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 3).questions.splice(4, 1)
    }),
  ).toEqual([
    'content/building-blocks/04-block-d.ts 4.4.5: question is missing',
    'content/building-blocks questions: there are 81, the handbook has 82',
  ])
})

test('finds an action point that the handbook does not have', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(at(method.buildingBlocks, 5).actionPoints, 11).number = '6.14'
    }),
  ).toEqual([
    'content/building-blocks/06-block-f.ts 6.12: action point is missing',
    'content/building-blocks/06-block-f.ts 6.14: action point is not in the handbook',
  ])
})

test('finds numbers out of order', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 6).questions.reverse()
    }),
  ).toContain(
    'content/building-blocks/07-block-g.ts 4.7.4: question stands where 4.7.1 should: keep the handbook’s order, each number once',
  )
})

test('finds a block at the wrong place, and a name that is not the handbook’s', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      method.buildingBlocks.reverse()
    }),
  ).toContain('content/method-source.ts block 1: should stand at place 1')
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 4).name.en = 'Money'
    }),
  ).toEqual(['content/building-blocks/05-block-e.ts name: should be “Financing”, as in the handbook'])
})
