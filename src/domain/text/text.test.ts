import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES, safeFileName } from './file-name'
import { formatDate, formatNumber, formatPercent, parseAmount } from './format'
import { languages } from './language'
import { formatLongDate } from './long-date'
import { isEmptyText, normalizeTyped, showText, withHalf } from './typed-text'

describe('typed text', () => {
  it('[TX1] joins a decomposed SARA AM, with a tone mark before or after NIGGAHITA', () => {
    expect(normalizeTyped('\u0E84\u0ECD\u0EB2')).toBe('ຄຳ')
    expect(normalizeTyped('\u0E99\u0ECD\u0EC9\u0EB2')).toBe('ນ້ຳ')
    expect(normalizeTyped('\u0E99\u0EC9\u0ECD\u0EB2')).toBe('ນ້ຳ')
    expect(normalizeTyped('ນໍ້າ ຄໍາ')).toBe('ນ້ຳ ຄຳ')
  })

  it('[TX1] leaves ໜ ໝ ຫຼ, emoji, right-to-left and spaces as they are', () => {
    for (const text of ['ໜຶ່ງ ໝັ້ນ ຫຼື', '🚀👩‍👩‍👧', 'مرحبا بالعالم', '  a  b\n', '=1+1', 'e\u0301'.normalize('NFC')])
      expect(normalizeTyped(text)).toBe(text)
  })

  it('[TX1] storing twice is storing once, and gives NFC without a decomposed SARA AM', () => {
    const lao = fc.string({
      unit: fc.constantFrom('ກ', 'ນ', '\u0ECD', '\u0EB2', '\u0EC8', '\u0EC9', 'ຳ', 'e', '\u0301', '🚀'),
    })
    fc.assert(
      fc.property(fc.oneof(lao, fc.string({ unit: 'binary' })), (text) => {
        const stored = normalizeTyped(text)
        expect(normalizeTyped(stored)).toBe(stored)
        expect(stored.normalize('NFC')).toBe(stored)
        expect(stored).not.toMatch(/\u0ECD\u0EB2/u)
      }),
    )
  })

  it('[TX1] puts marks in order again where joining SARA AM brings them together', () => {
    for (const tone of ['\u0EC8', '\u0EC9'])
      expect(normalizeTyped(`\u0301\u0ECD${tone}\u0EB2`)).toBe(`${tone}\u0301\u0EB3`)
  })

  it('[TX2] shows the preferred half, or the other one and says so', () => {
    expect(showText({ lo: 'ລາວ', en: 'Lao' }, 'en')).toEqual({ text: 'Lao', language: 'en', fellBack: false })
    expect(showText({ lo: 'ລາວ' }, 'en')).toEqual({ text: 'ລາວ', language: 'lo', fellBack: true })
    expect(showText({}, 'en')).toEqual({ text: '', language: 'en', fellBack: false })
  })

  it('[TX2] replaces one half and leaves an emptied one out', () => {
    expect(withHalf({ lo: 'ລາວ' }, 'en', 'Lao')).toEqual({ lo: 'ລາວ', en: 'Lao' })
    expect(withHalf({ lo: 'ລາວ', en: 'Lao' }, 'en', '')).toEqual({ lo: 'ລາວ' })
    expect(isEmptyText({ lo: ' \n' })).toBe(true)
  })
})

describe('numbers and dates', () => {
  it('[TX4] writes numbers as each language does', () => {
    expect(formatNumber(1234567.5, 'lo')).toBe('1.234.567,5')
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
    expect(formatNumber(1000, 'lo')).toBe('1.000')
    expect(formatNumber(100, 'en', 0)).toBe('100')
    expect(formatNumber(-0.5, 'lo')).toBe('-0,5')
    expect(formatNumber(0, 'en')).toBe('0')
  })

  it('[TX4] shows 100% only for all and 0% only for nothing', () => {
    expect([0, 0.001, 0.255, 0.5, 0.999, 1].map(formatPercent)).toEqual(['0%', '1%', '26%', '50%', '99%', '100%'])
  })

  it('[TX4] writes dates in both forms', () => {
    expect(formatDate('2026-11-20')).toBe('20/11/2026')
    expect(formatLongDate('2026-11-20', 'lo')).toBe('20 ພະຈິກ 2026')
    expect(formatLongDate('2026-11-20', 'en')).toBe('20 November 2026')
    expect(formatDate('soon')).toBe('soon')
  })

  it.each([
    ['1.234,5', 'lo', 1234.5],
    ['1,234.5', 'lo', 1234.5],
    ['1234.5', 'lo', 1234.5],
    ['60%', 'lo', 60],
    ['1.234', 'lo', 1234],
    ['1.234', 'en', 1.234],
    ['1,234', 'en', 1234],
    ['1,234', 'lo', 1.234],
    ['1.234.567', 'en', 1234567],
    ['0,5', 'en', 0.5],
    ['1 000', 'lo', 1000],
  ] as const)('[TX3] reads %s in %s as %f', (typed, language, amount) => {
    expect(parseAmount(typed, language)).toBe(amount)
  })

  it.each(['', '-1', 'ten', '1.2.3', '1,2,3.4', '12a', '∞', '1..2', '9'.repeat(17), '9'.repeat(400)])(
    '[TX3] refuses %j',
    (typed) => {
      for (const language of languages) expect(parseAmount(typed, language)).toBeNull()
    },
  )

  it('[TX3] reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(...languages), (cents, language) => {
        const amount = cents / 100
        expect(parseAmount(formatNumber(amount, language), language)).toBeCloseTo(amount, 5)
      }),
    )
  })
})

describe('file names', () => {
  it('[TX5] keeps letters and drops what a system refuses', () => {
    expect(safeFileName('ແຂວງຈຳປາສັກ: 2026/27')).toBe('ແຂວງຈຳປາສັກ 2026 27')
    expect(safeFileName('../../etc/passwd')).toBe('etc passwd')
    expect(safeFileName('CON')).toBe('_CON')
    expect(safeFileName(' ... ')).toBe('onedoor')
    expect(safeFileName('')).toBe('onedoor')
  })

  it.each([
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['nul ', '_nul'],
    ['PRN.', '_PRN'],
    ['aux . ', '_aux'],
    ['COM1', '_COM1'],
    ['lpt9.onedoor', '_lpt9.onedoor'],
    ['COM¹', '_COM¹'],
    ['CON .txt', '_CON .txt'],
    ['CONIN$', '_CONIN$'],
    ['conout$.x', '_conout$.x'],
    ['Contract', 'Contract'],
    ['COM10', 'COM10'],
    ['Plan. . ', 'Plan'],
    ['  .hidden', 'hidden'],
    ['2026.', '2026'],
    ['a\tb\r\nc', 'a b c'],
  ])('[TX5] makes %j a name that Windows takes: %j', (title, name) => {
    expect(safeFileName(title)).toBe(name)
  })

  it('[TX5] has no dot or space at its end that was left by the cut', () => {
    expect(safeFileName(`${'a'.repeat(79)}.b`)).toBe('a'.repeat(79))
    expect(safeFileName(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  it('[TX5] fits a disk that counts bytes, and cuts between whole characters', () => {
    expect(safeFileName('ນ້ຳ'.repeat(80))).toBe('ນ້ຳ'.repeat(16))
    expect(safeFileName('a'.repeat(300))).toBe('a'.repeat(80))
    expect(safeFileName(`e${'\u0317'.repeat(10_000)}`)).toBe('onedoor')
  })

  it('[TX5] is safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = safeFileName(title)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(MAX_BYTES + 1)
        expect(name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*]|^[. ]|[. ]$|^$/u)
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu)
      }),
    )
  })
})
