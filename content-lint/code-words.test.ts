import { expect, test } from 'vitest'
import { pairsInCode, pairsInPage } from './code-words'

test('finds texts in both languages wherever they stand in code, with the names on the way to them', () => {
  const code = `
    const words = { open: { lo: 'ເປີດ', en: 'Open' }, deep: { 'in-it': { en: \`Close\`, lo: 'ປິດ' } } } as const
    function made() { return name({ lo: 'ກ', en: 'a', other: 1 }) }
  `
  expect(pairsInCode('a.ts', code)).toEqual([
    { file: 'a.ts', at: 'words.open', text: { lo: 'ເປີດ', en: 'Open' } },
    { file: 'a.ts', at: 'words.deep.in-it', text: { lo: 'ປິດ', en: 'Close' } },
    { file: 'a.ts', at: 'made', text: { lo: 'ກ', en: 'a' } },
  ])
})

test('takes lists apart, and a text that one of them lacks is empty', () => {
  expect(pairsInCode('a.ts', "const months = { lo: ['ກ', 'ຂ'], en: ['a'] }")).toEqual([
    { file: 'a.ts', at: 'months 1', text: { lo: 'ກ', en: 'a' } },
    { file: 'a.ts', at: 'months 2', text: { lo: 'ຂ', en: '' } },
  ])
})

test('leaves what is no text in both languages', () => {
  expect(
    pairsInCode(
      'a.ts',
      "const a = { lo: f('x'), en: 'x' }, b = { lo: 'ກ' }, c = { lo, en }, d = { lo: {}, en: {} }, e = { lo: 'lo-LA', en: 'en-GB' }",
    ),
  ).toEqual([])
})

test('finds the words of a page that stand side by side', () => {
  expect(pairsInPage('a.html', '<p><span lang="lo">ກ</span> <span lang="en">a</span></p>')).toEqual([
    { file: 'a.html', at: 'words 1', text: { lo: 'ກ', en: 'a' } },
  ])
})
