import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardFormula, unguardFormula } from './formula-guard'

describe('[WB6] a text in a CSV file', () => {
  test.each(['=1+1', '+856', '-1', '@SUM(A1)', '\tcell', '\rcell', ' =1+1', '\n=1', '\u00A0=1', "'=1", "''-1"])(
    'gets an apostrophe: %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
    },
  )

  test.each(['', 'ນ້ຳ', '1-2', 'a=b', "'quoted'", "it's", '• -1', '٪'])('stays as it is: %j', (text) => {
    expect(guardFormula(text)).toBe(text)
    expect(unguardFormula(text)).toBe(text)
  })

  test('is given back by taking the apostrophe away, whatever it is', () => {
    const beginnings = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', 'ກ', 'a'), { maxLength: 5 })
      .map((signs) => signs.join(''))
    fc.assert(
      fc.property(beginnings, fc.string(), (beginning, rest) => {
        expect(unguardFormula(guardFormula(beginning + rest))).toBe(beginning + rest)
        expect(guardFormula(beginning + rest)).not.toMatch(/^\s*[=+\-@]|^[\t\r]/u)
      }),
    )
  })
})
