import { beforeAll, describe, expect, test } from 'vitest'
import type { PNG } from 'pngjs'
import { drawnByChromium, drawnByPdf, SCALE } from './lao-pictures'
import { cell, laoWords, places, WORDS_A_SHEET } from './lao-words'
import { difference, inkOf, rowBelowMarks, withMarksMoved, type Ink } from './picture-of-word'

/**
 * In square em. The same words differ by at most 0.0055 (bold ຳ, whose ring Chromium sets a hair further right); a tone
 * mark moved by a sixth of an em makes 0.0092, and with Noto Sans Lao, whose marks the PDF writer misplaces, ນ້ຳ differs
 * by 0.09.
 */
const TOLERANCE = 0.008
const EM = cell.size * SCALE

let pdf: PNG[] = []
let chromium: PNG[] = []

beforeAll(async () => {
  ;[pdf, chromium] = await Promise.all([drawnByPdf(), drawnByChromium()])
})

function inkAt(sheets: readonly PNG[], index: number): Ink {
  const sheet = sheets[Math.floor(index / WORDS_A_SHEET)]
  const place = places[index]
  if (!sheet || !place) throw new Error(`there is no word ${index}`)
  return inkOf(sheet, place, SCALE)
}

describe('the PDF draws Lao as Chromium does', () => {
  test.each(places.map(({ word, bold }, index) => [word, bold ? 'bold' : 'regular', index] as const))(
    '%s, %s',
    (_, __, index) => {
      expect(difference(inkAt(pdf, index), inkAt(chromium, index), EM)).toBeLessThan(TOLERANCE)
    },
  )
})

test('the comparison notices a mark that stands a quarter of an em beside its place', () => {
  const marked = laoWords
    .map((_, index) => inkAt(pdf, index))
    .map((ink, index) => ({ ink, index, row: rowBelowMarks(ink) }))
    .filter(({ ink, row }) => row > 0 && row < ink.height / 2)
  expect(marked.length).toBeGreaterThan(20)
  for (const { ink, index, row } of marked) {
    expect(
      difference(withMarksMoved(ink, row, Math.round(EM / 4)), inkAt(chromium, index), EM),
      laoWords[index],
    ).toBeGreaterThan(TOLERANCE)
  }
})
