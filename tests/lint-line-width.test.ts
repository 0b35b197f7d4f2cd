import { Linter } from 'eslint'
import { expect, test } from 'vitest'
import { lineWidth } from '../eslint-rules/line-width.js'

function wideLines(code: string): number[] {
  const plugins = { onedoor: { rules: { 'line-width': lineWidth } } }
  const rules: Linter.RulesRecord = { 'onedoor/line-width': ['error', { code: 40, comments: 20 }] }
  return new Linter().verify(code, [{ plugins, rules }]).map(({ line }) => line)
}

test('comments have less room than code and strings', () => {
  expect(wideLines(`const text = '${'a'.repeat(30)}'`)).toEqual([1])
  expect(wideLines(`const text = '${'a'.repeat(20)}'`)).toEqual([])
  expect(wideLines(`// ${'a'.repeat(20)}\n/*\n * ${'a'.repeat(20)}\n */`)).toEqual([1, 3])
  expect(wideLines('const a = 1 // a comment behind code')).toEqual([])
  expect(wideLines(`const a = 1 /* goes on\n${'a'.repeat(30)} */`)).toEqual([2])
})

test('Lao vowels and tones above and below a letter take no room', () => {
  const text = 'ຂໍ້ມູນຂ່າວສານຢູ່ທີ່ນີ້ແລ້ວນັ້ນຢູ່'
  expect(`const text = '${text}'`.length).toBeGreaterThan(40)
  expect(wideLines(`const text = '${text}'`)).toEqual([])
})

test('a wide letter of one unit counts two columns', () => {
  expect(wideLines(`const text = '${'漢'.repeat(20)}'`)).toEqual([1])
})
