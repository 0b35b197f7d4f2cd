import { describe, expect, test } from 'vitest'
import type { TypedText } from '../text/typed-text'
import { copyTitle } from './copy-title'

const title: TypedText = { lo: 'ແຜນ', en: 'Plan' }

describe('[PR2] the name of a copy', () => {
  test('each language that the title has is signed; both when it has none', () => {
    expect(copyTitle(title, [title])).toEqual({ lo: 'ແຜນ (ສຳເນົາ)', en: 'Plan (copy)' })
    expect(copyTitle({ lo: 'ແຜນ' }, [])).toEqual({ lo: 'ແຜນ (ສຳເນົາ)' })
    expect(copyTitle({ en: 'Plan' }, [])).toEqual({ en: 'Plan (copy)' })
    expect(copyTitle({}, [{}])).toEqual({ lo: '(ສຳເນົາ)', en: '(copy)' })
  })

  test('copies are numbered, both languages alike, whether of the first or of a copy', () => {
    const names = [title]
    for (const of of [
      title,
      title,
      { lo: 'ແຜນ (ສຳເນົາ)', en: 'Plan (copy)' },
      { lo: 'ແຜນ (ສຳເນົາ 3)', en: 'Plan (copy 3)' },
    ])
      names.push(copyTitle(of, names))
    expect(names.slice(1).map(({ en }) => en)).toEqual([
      'Plan (copy)',
      'Plan (copy 2)',
      'Plan (copy 3)',
      'Plan (copy 4)',
    ])
    expect(names.slice(1).map(({ lo }) => lo)).toEqual([
      'ແຜນ (ສຳເນົາ)',
      'ແຜນ (ສຳເນົາ 2)',
      'ແຜນ (ສຳເນົາ 3)',
      'ແຜນ (ສຳເນົາ 4)',
    ])
  })

  test('a number that is taken in one language is taken, and a gap is filled', () => {
    expect(copyTitle(title, [{ lo: 'ແຜນ (ສຳເນົາ)' }])).toEqual({ lo: 'ແຜນ (ສຳເນົາ 2)', en: 'Plan (copy 2)' })
    expect(copyTitle(title, [{ en: 'Plan (copy 2)' }])).toEqual({ lo: 'ແຜນ (ສຳເນົາ)', en: 'Plan (copy)' })
    expect(copyTitle({}, [{ lo: '(ສຳເນົາ)', en: '(copy)' }])).toEqual({ lo: '(ສຳເນົາ 2)', en: '(copy 2)' })
  })
})
