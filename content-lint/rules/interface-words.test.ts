import { expect, test } from 'vitest'
import type { WordList } from '../content'
import { at, findingsAfter } from '../testing'
import { rule } from './interface-words'

const withWords = (list: WordList): string[] =>
  findingsAfter(rule, (content) => Object.assign(content, { words: { shell: list } }))

test('accepts the same keys, with one Lao form for the English forms of one and many', () => {
  expect(findingsAfter(rule, () => undefined)).toEqual([])
})

test('finds a key that one language lacks, either way', () => {
  expect(withWords({ en: { a: 'A', b: 'B' }, lo: { a: 'ກ', c: 'ຂ' } })).toEqual([
    'src/i18n/lo/shell.json b: is missing, the other language has it',
    'src/i18n/en/shell.json c: is missing, the other language has it',
  ])
})

test('finds a list that one language lacks', () => {
  expect(withWords({ en: { a: 'A' } })).toEqual(['src/i18n/lo/shell.json file: is missing, the other language has it'])
})

test('finds other variables and other tags', () => {
  expect(
    withWords({ en: { a: '{{count}} of {{ total }}', b: '<b>Now</b>' }, lo: { a: '{{count}}', b: 'ດຽວນີ້' } }),
  ).toEqual([
    'src/i18n/lo/shell.json a: has the variables count, the English has count, total',
    'src/i18n/lo/shell.json b: has the variables none, the English has </b, <b',
  ])
})

test('finds other variables in code', () => {
  expect(
    findingsAfter(rule, ({ codeWords }) =>
      Object.assign(at(codeWords, 0), { text: { en: 'Page {page} of {pages}', lo: 'ໜ້າ {page}' } }),
    ),
  ).toEqual(['src/export/words.ts words.page: has the variables page, the English has page, pages'])
})

test('finds an empty text', () => {
  expect(withWords({ en: { a: 'A' }, lo: { a: ' ' } })).toEqual(['src/i18n/lo/shell.json a: is empty'])
})
