import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './file-names'

test('accepts files that are named after their id', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds an id that is not its file’s name', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.goodPractices, 0).id = 'armenia'
    }),
  ).toEqual([
    'content/good-practices/armenia.ts id: no file has this name: a file is named after its number and id',
    'content/good-practices/georgia.ts file: nothing in content/method-source.ts has this file’s id',
  ])
})
