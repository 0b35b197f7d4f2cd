import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './review-state'

test('accepts drafts and reviewed texts', () => {
  expect(
    findingsAfter(rule, ({ agencies }) => {
      at(agencies, 0).name.review = 'reviewed'
    }),
  ).toEqual([])
})

test('finds a text that does not say it, wherever it stands', () => {
  expect(
    findingsAfter(rule, ({ agencies, method }) => {
      Object.assign(at(agencies, 0), { name: { en: 'a', lo: 'ກ' } })
      Object.assign(at(at(method.buildingBlocks, 0).suggestions, 0), {
        keyOutcome: { en: 'a', lo: 'ກ', review: 'done' },
      })
    }),
  ).toEqual([
    'content/building-blocks/01-block-a.ts b1-handbook keyOutcome: does not say whether the Lao is a draft or reviewed',
    'content/agencies/lao-pdr.ts kept-a name: does not say whether the Lao is a draft or reviewed',
  ])
})
