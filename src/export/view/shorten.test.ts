import { describe, expect, test } from 'vitest'
import { shorten } from './shorten'

const graphemes = new Intl.Segmenter('lo', { granularity: 'grapheme' })
const lettersOf = (text: string): number => [...graphemes.segment(text)].length

describe('a text for the brief', () => {
  test('that is short enough stays, its line ends as spaces', () => {
    expect(shorten('  one\ntwo  three ', 40)).toBe('one two three')
    expect(shorten('ສູນບໍລິການ', 40)).toBe('ສູນບໍລິການ')
  })

  test('that is too long ends in “…” after a whole word', () => {
    expect(shorten('Agree on the vision and on the strategy', 24)).toBe('Agree on the vision and…')
    const lao = shorten('ສູນບໍລິການຜ່ານປະຕູດຽວຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ', 18)
    expect(lao.endsWith('…')).toBe(true)
    expect('ສູນບໍລິການຜ່ານປະຕູດຽວຂັ້ນແຂວງ ແລະ ຂັ້ນເມືອງ'.startsWith(lao.slice(0, -1))).toBe(true)
    expect(lao).not.toMatch(/[\u0EC0-\u0EC4]…$/u)
  })

  test.each(['x'.repeat(10_000), 'ກ\u0EB4\u0EC9'.repeat(5000), 'ຄວາມຍາວ 10 '.repeat(1000), '👩‍👩‍👧'.repeat(500)])(
    'never has more letters than it may (%#)',
    (text) => {
      for (const most of [5, 40, 170]) expect(lettersOf(shorten(text, most))).toBeLessThanOrEqual(most)
    },
  )
})
