import { expect, test } from 'vitest'
import { at, findingsAfter } from '../testing'
import { rule } from './lao-letters'

const inBlockName = (lao: string): string[] =>
  findingsAfter(rule, ({ method }) => {
    at(method.buildingBlocks, 0).name.lo = lao
  })

test('accepts the forms that the conventions ask for', () => {
  expect(inBlockName('ນ\u0EC9\u0EB3 ໜ້າ ໝວດ ຫຼັງ 2026 “ຄຳ”')).toEqual([])
})

test.each([
  ['two signs for ຳ', 'ຄ\u0ECD\u0EB2', /U\+0EB3/u],
  ['two signs for ຳ with a tone between', 'ນ\u0ECD\u0EC9\u0EB2', /U\+0EB3/u],
  ['a tone after ຳ', 'ນ\u0EB3\u0EC9', /tone mark stands after/u],
  ['ຫ and ນ', '\u0EAB\u0E99\u0EC9າ', /U\+0EDC/u],
  ['ຫ and ມ', '\u0EAB\u0EA1ວດ', /U\+0EDD/u],
  ['ຫ and ລ', '\u0EAB\u0EA5ັງ', /use ຫຼ/u],
  ['two ເ', '\u0EC0\u0EC0ຂວງ', /use ແ/u],
  ['a zero-width space', 'ສູນ\u200Bບໍລິການ', /invisible/u],
  ['a Lao digit', 'ປີ ໒໐໒໖', /Arabic digits/u],
  ['a Thai letter', 'ການบริการ', /Thai/u],
  ['a no-break space', 'ສປປ\u00A0ລາວ', /special space/u],
  ['a line break', 'ສປປ\nລາວ', /line break/u],
])('finds %s', (_what, lao, says) => {
  expect(inBlockName(lao)).toEqual([expect.stringMatching(says)])
})

test('finds what is not in the normal form, and looks at the words of the screens too', () => {
  expect(inBlockName('ປ cafe\u0301')).toEqual([expect.stringMatching(/NFC/u)])
  expect(findingsAfter(rule, ({ words }) => Object.assign(words, { shell: { lo: { title: 'ໜ\u200B້າ' } } }))).toEqual([
    expect.stringMatching(/^src\/i18n\/lo\/shell\.json title: .*invisible/u),
  ])
})
