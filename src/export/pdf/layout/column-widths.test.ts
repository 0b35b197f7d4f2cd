import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths } from './column-widths'

test('without long words, columns share the width by weight', () => {
  expect(
    columnWidths(
      [
        { weight: 1, minimum: 0 },
        { weight: 3, minimum: 0 },
      ],
      400,
    ),
  ).toEqual([100, 300])
})

test('a column grows for its longest word at the cost of the others', () => {
  expect(
    columnWidths(
      [
        { weight: 1, minimum: 120 },
        { weight: 1, minimum: 0 },
        { weight: 2, minimum: 0 },
      ],
      400,
    ),
  ).toEqual([120, 280 / 3, 560 / 3])
})

test('a very long word does not take everything', () => {
  expect(
    columnWidths(
      [
        { weight: 1, minimum: 9999 },
        { weight: 3, minimum: 0 },
      ],
      400,
    )[0],
  ).toBe(160)
})

test('the widths always fill the total', () => {
  const spec = fc.record({ weight: fc.integer({ min: 1, max: 200 }), minimum: fc.integer({ min: 0, max: 500 }) })
  fc.assert(
    fc.property(fc.array(spec, { minLength: 1, maxLength: 9 }), (specs) => {
      const widths = columnWidths(specs, 770)
      expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(770, 5)
      expect(Math.min(...widths)).toBeGreaterThan(0)
    }),
  )
})
