import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './context'

test('accepts eight studies and six decisions', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a study too few and decisions out of order', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      method.context.studies.pop()
      method.context.decisions.reverse()
    }),
  ).toEqual([
    'content/context.ts studies: there are 7, the handbook has 8',
    'content/context.ts decisions: are lettered fedcba, and should be abcdef',
  ])
})

test('finds an id twice in a list and among the choices of a decision', () => {
  expect(
    findingsAfter(rule, ({ method: { context } }) => {
      at(context.principles, 1).id = 'principle-1'
      at(at(context.decisions, 2).choices, 1).id = 'choice-1'
    }),
  ).toEqual([
    'content/context.ts principles: has the id principle-1 twice',
    'content/context.ts decision c: has the id choice-1 twice',
  ])
})
