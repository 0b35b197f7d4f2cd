import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './punctuation'

test('accepts questions, sentences and states with their endings', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a question without its mark, by language', () => {
  expect(
    findingsAfter(rule, ({ method }) =>
      Object.assign(at(at(method.buildingBlocks, 0).questions, 1), {
        text: { en: 'Is it so?', lo: 'ຄຳຖາມ.', review: 'draft' },
      }),
    ),
  ).toEqual(['content/building-blocks/01-block-a.ts 4.1.2: the Lao ends with a question mark: this one does not'])
})

test('finds a stop after an action point, a key outcome, an action and a name', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      const block = at(method.buildingBlocks, 0)
      const suggestion = at(block.suggestions, 0)
      at(block.actionPoints, 0).text.en = 'Done.'
      suggestion.keyOutcome.en = 'Done.'
      at(suggestion.actions, 1).text.lo = 'ປ້າຍ.'
      at(method.frontOfficeAreas, 0).name.en = 'Area?'
    }).map((finding) => finding.replace(/^content\/\S+ /u, '')),
  ).toEqual([
    '1.1: the English ends without a stop: this one does not',
    'b1-handbook action 2: the Lao ends without a stop: this one does not',
    'b1-handbook keyOutcome: the English ends without a stop: this one does not',
    'area-a name: the English ends without a stop: this one does not',
  ])
})

test('finds a help text that is no sentence', () => {
  expect(
    findingsAfter(rule, ({ method }) =>
      Object.assign(at(at(method.buildingBlocks, 0).questions, 1), {
        help: { en: 'Evidence', lo: 'ອະທິບາຍ.', review: 'draft' },
      }),
    ),
  ).toEqual(['content/building-blocks/01-block-a.ts 4.1.2 help: the English ends with a full stop: this one does not'])
})
