import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetName } from './sheet-name'

test('keeps a name that spreadsheets take', () => {
  expect(sheetName('ທົ່ວລະບົບ · System-wide')).toBe('ທົ່ວລະບົບ · System-wide')
})

test('never gives a name that spreadsheets refuse, nor one twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 5 }), (titles) => {
      const names: string[] = []
      for (const title of titles) names.push(sheetName(title, names))
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(31)
        expect(name).not.toMatch(/[[\]:*?/\\\u0000-\u001F]|^'|'$/u)
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
    }),
  )
})

test('cuts between letters and not between a letter and its marks', () => {
  const name = sheetName('ປູ້'.repeat(20))
  expect(name).toBe('ປູ້'.repeat(10))
})

test('does not take the name that Excel keeps for itself', () => {
  expect(sheetName('History')).toBe('History 2')
})
