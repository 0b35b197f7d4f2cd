import { describe, expect, test } from 'vitest'
import { linesOf } from './lines'

describe('a typed text as lines', () => {
  test('in one language it is that half', () => {
    expect(linesOf({ lo: 'ຄຳ', en: 'word' }, ['en'])).toEqual([{ language: 'en', text: 'word' }])
  })

  test('in one language it falls back to the other half and says so', () => {
    expect(linesOf({ en: 'word' }, ['lo'])).toEqual([{ language: 'en', text: 'word', fellBack: true }])
  })

  test('in both languages Lao stands first', () => {
    expect(linesOf({ en: 'word', lo: 'ຄຳ' }, ['lo', 'en']).map((line) => line.text)).toEqual(['ຄຳ', 'word'])
  })

  test('in both languages a missing half is left out, and an equal one said once', () => {
    expect(linesOf({ en: 'word' }, ['lo', 'en'])).toEqual([{ language: 'en', text: 'word' }])
    expect(linesOf({ lo: 'CCTV', en: 'CCTV' }, ['lo', 'en'])).toEqual([{ language: 'lo', text: 'CCTV' }])
  })

  test('nothing typed gives no line', () => {
    expect(linesOf({}, ['lo', 'en'])).toEqual([])
    expect(linesOf(undefined, ['lo'])).toEqual([])
  })
})
