import { describe, expect, test } from 'vitest'
import type { TypedText } from '../text/typed-text'
import { keptHalf } from './kept-half'
import type { ImportValue } from './proposal'

const text = (typed: TypedText): ImportValue => ({ type: 'text', text: typed })
const words = (typed: TypedText): ImportValue => ({ type: 'timeline', timeline: { kind: 'words', text: typed } })
const both = { lo: 'ຮ່າງ', en: 'Draft' }

describe('[IM17] the half of a text that stays while the other changes', () => {
  test.each<[TypedText, ReturnType<typeof keptHalf>]>([
    [{ ...both, lo: 'ອະນຸມັດ' }, 'en'],
    [{ ...both, en: 'Approve' }, 'lo'],
    [{ lo: 'ອະນຸມັດ', en: 'Approve' }, null],
    [both, null],
    [{ en: 'Draft' }, null],
    [{ lo: 'ຮ່າງ' }, null],
    [{}, null],
  ])('after %o: %s', (after, kept) => {
    expect(keptHalf(text(both), text(after))).toBe(kept)
    expect(keptHalf(words(both), words(after))).toBe(kept)
  })

  test('nothing stays of a text that had one half, or of what is no text', () => {
    expect(keptHalf(text({ lo: 'ຮ່າງ' }), text(both))).toBeNull()
    expect(keptHalf({ type: 'none' }, text(both))).toBeNull()
    expect(keptHalf({ type: 'timeline', timeline: { kind: 'months', months: 3 } }, words(both))).toBeNull()
  })
})
