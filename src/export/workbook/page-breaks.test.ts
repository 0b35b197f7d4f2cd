import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SheetModel } from './model'
import { pageBreaks } from './page-breaks'

/** A landscape sheet at full size: a page holds some 500 points. Row 0 is the heading. */
function sheetOf(blocks: readonly number[]): SheetModel {
  const rows = blocks.flatMap((length) =>
    Array.from({ length }, (_, index) => ({ id: '', cells: [], startsBlock: index === 0 })),
  )
  return {
    name: 'a',
    orientation: 'landscape',
    widths: [100],
    rows: [{ id: '', cells: [] }, ...rows],
    headingRow: 0,
    footer: '',
  }
}

test('breaks before a block that would not fit whole', () => {
  const sheet = sheetOf([2, 2, 2])
  expect(
    pageBreaks(
      sheet,
      sheet.rows.map(() => 100),
    ),
  ).toEqual([5])
})

test('makes no break where everything fits', () => {
  const sheet = sheetOf([1, 1])
  expect(
    pageBreaks(
      sheet,
      sheet.rows.map(() => 100),
    ),
  ).toEqual([])
})

test('breaks only before blocks, and no block that fits on a page is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 15, max: 95 }), { minLength: 50, maxLength: 50 }),
      (blocks, some) => {
        const sheet = sheetOf(blocks)
        const heights = sheet.rows.map((_, index) => some[index] ?? 20)
        const breaks = pageBreaks(sheet, heights)
        expect(breaks.every((index) => sheet.rows[index]?.startsBlock)).toBe(true)
        const ends = [...breaks, sheet.rows.length]
        const starts = [0, ...breaks]
        for (const [page, start] of starts.entries()) {
          const used = heights
            .slice(start, ends[page])
            .reduce((total, height) => total + height, page > 0 ? (heights[0] ?? 0) : 0)
          expect(used).toBeLessThanOrEqual(520)
        }
      },
    ),
  )
})
