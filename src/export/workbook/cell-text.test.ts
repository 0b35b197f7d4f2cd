import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, clipCell, MAX_CELL_LENGTH, storedText } from './cell-text'

describe('cellText', () => {
  test('puts the languages on lines of their own', () => {
    expect(
      cellText([
        { language: 'lo', text: 'ກິດຈະກຳ' },
        { language: 'en', text: 'Action' },
      ]),
    ).toBe('ກິດຈະກຳ\nAction')
  })

  test('marks a text that stands in for a missing language', () => {
    expect(cellText([{ language: 'en', text: 'Action', fellBack: true }])).toBe('[EN] Action')
  })

  test('gives several items a bullet, and one none', () => {
    const items = [
      { language: 'en', text: 'PMO', startsItem: true },
      { language: 'en', text: 'now: X', remark: true },
      { language: 'en', text: 'MOF', startsItem: true },
    ] as const
    expect(cellText(items)).toBe('•\u00A0PMO\n[now: X]\n•\u00A0MOF')
    expect(cellText(items.slice(0, 2))).toBe('PMO\n[now: X]')
  })
})

describe('clipCell', () => {
  test('leaves a text alone that just fits', () => {
    const text = 'x'.repeat(MAX_CELL_LENGTH)
    expect(clipCell(text)).toBe(text)
  })

  test('cuts what is too long, says so in both languages, and parts no character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const clipped = clipCell('x'.repeat(shift) + '🚀'.repeat(MAX_CELL_LENGTH))
        expect(clipped.length).toBeLessThanOrEqual(MAX_CELL_LENGTH)
        expect(clipped).toContain('ຕັດຢູ່ທີ່ 32.767')
        expect(clipped).toContain('cut at 32,767')
        expect(clipped).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

describe('storedText', () => {
  test('escapes what workbooks would read as an escape, and nothing else', () => {
    expect(storedText('_x0041_')).toBe('_x005F_x0041_')
    expect(storedText('snake_case_x1_')).toBe('snake_case_x1_')
  })

  test('leaves no code point that XML forbids', () => {
    expect(storedText('a\uFFFEb\uFFFFc\uD800d')).toBe('a\uFFFDb\uFFFDc\uFFFDd')
  })
})
