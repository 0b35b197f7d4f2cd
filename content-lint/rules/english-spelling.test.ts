import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './english-spelling'

test('accepts the spelling of the United Nations, and words that are made with -ise', () => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 0).name.en =
        'Organizations standardize their programmes, analyse, advise, supervise, exercise, revise, raise, promise otherwise'
    }),
  ).toEqual([])
})

test.each([
  ['The organisation', 'organisation: write organization'],
  ['Harmonising rules', 'Harmonising: write Harmonizing'],
  ['A standardised form', 'standardised: write standardized'],
  ['The service center', 'center: write centre'],
  ['Analyze it', 'Analyze: write analyse'],
])('finds %s in a text of the method', (en, says) => {
  expect(
    findingsAfter(rule, ({ method }) => {
      at(method.buildingBlocks, 0).name.en = en
    }),
  ).toEqual([expect.stringMatching(new RegExp(`: ${says}$`, 'u'))])
})

test('finds it in the words of the screens', () => {
  expect(
    findingsAfter(rule, (content) => {
      content.words.plan = { en: { heading: 'Prioritised by the color' } }
    }),
  ).toEqual([
    'src/i18n/en/plan.json heading: Prioritised: write Prioritized',
    'src/i18n/en/plan.json heading: color: write colour',
  ])
})
