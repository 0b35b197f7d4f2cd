import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './question-kinds'

test('accepts the kinds of the handbook', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a question asked where the handbook is blank', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(at(method.buildingBlocks, 5).questions, 12).kind = 'yes-no'
    }),
  ).toEqual(['content/building-blocks/06-block-f.ts 4.6.13: is of the kind “yes-no”, and should be “blank”'])
})

test('finds a part too few, and parts that are not named in order', () => {
  const firstParts = (method: { buildingBlocks: { questions: unknown[] }[] }): { id: string }[] =>
    (at(at(method.buildingBlocks, 0).questions, 0) as { parts: { id: string }[] }).parts
  expect(
    findingsAfter(rule, ({ method }) => {
      firstParts(method).pop()
    }),
  ).toEqual(['content/building-blocks/01-block-a.ts 4.1.1: has 1 parts, the handbook has 2'])
  expect(
    findingsAfter(rule, ({ method }) => {
      firstParts(method).reverse()
    }),
  ).toEqual(['content/building-blocks/01-block-a.ts 4.1.1: has its parts as ba: name them a, b, c… in order'])
})

test('finds a dependency that is missing and one that is too many', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      delete (at(at(method.buildingBlocks, 3).questions, 1) as { dependsOn?: string }).dependsOn
    }),
  ).toEqual(['content/building-blocks/04-block-d.ts 4.4.2: should depend on 4.4.1'])
  expect(
    findingsAfter(rule, ({ method }) =>
      Object.assign(at(at(method.buildingBlocks, 3).questions, 2), { dependsOn: '4.4.1' }),
    ),
  ).toEqual(['content/building-blocks/04-block-d.ts 4.4.3: depends on 4.4.1, in the handbook it depends on none'])
})

test('finds an open description that is missing', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      delete (at(at(method.buildingBlocks, 4).questions, 0) as { openPrompt?: unknown }).openPrompt
    }),
  ).toEqual(['content/building-blocks/05-block-e.ts 4.5.1: should also ask for a description (openPrompt)'])
})
