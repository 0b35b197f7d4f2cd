import { describe, expect, test } from 'vitest'
import type { SheetCell, SheetRow } from './model'
import { MAX_ROW_HEIGHT, rowHeights, textHeight } from './row-heights'

function row(...cells: (SheetCell | null)[]): SheetRow {
  return { id: '', cells }
}

function cell(value: string, rows = 1): SheetCell {
  return { value, style: 'body', rows }
}

describe('textHeight', () => {
  test('gives Lao lines the room of Noto Sans Lao, the highest face in use', () => {
    expect(textHeight('ກິດຈະກຳ', 'body', 40)).toBeGreaterThan(1.645 * 10)
  })

  test('counts marks above and below as no width', () => {
    expect(textHeight('ກີ່'.repeat(20), 'body', 34)).toBe(textHeight('ກ'.repeat(20), 'body', 34))
  })

  test('grows with every line typed', () => {
    const one = textHeight('one', 'body', 20)
    expect(textHeight('one\ntwo\nthree', 'body', 20)).toBeGreaterThan(2 * one)
  })

  test('breaks a word that is wider than its column', () => {
    expect(textHeight('W'.repeat(100), 'body', 10)).toBeGreaterThan(10 * 14)
  })
})

describe('rowHeights', () => {
  test('shares what a cell over several rows lacks among them', () => {
    const long = 'word '.repeat(60)
    const { heights } = rowHeights({
      widths: [20, 20],
      rows: [row(cell(long, 3), cell('a')), row(null, cell('b')), row(null, cell('c'))],
    })
    expect(heights.reduce((total, height) => total + height, 0)).toBeGreaterThanOrEqual(textHeight(long, 'body', 20))
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1)
  })

  test('stops at the highest row that a workbook has, and says that it is too low', () => {
    const { heights, tooLow } = rowHeights({ widths: [20], rows: [row(cell('word '.repeat(2000)))] })
    expect(heights).toEqual([MAX_ROW_HEIGHT])
    expect(tooLow).toBe(true)
    expect(rowHeights({ widths: [20], rows: [row(cell('word'))] }).tooLow).toBe(false)
  })
})
