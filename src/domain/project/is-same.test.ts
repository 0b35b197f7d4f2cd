import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame } from './change'

/** As it comes out of JSON, which knows no negative zero. */
const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown)

describe('two values that hold the same', () => {
  it('[KP8] a list is not the same as an object, be they empty or not', () => {
    expect(isSame([], {})).toBe(false)
    expect(isSame({}, [])).toBe(false)
    expect(isSame({ 0: 'a' }, ['a'])).toBe(false)
    expect(isSame({ ids: [] }, { ids: {} })).toBe(false)
  })

  it('[KP8] a field without a value is as good as none, and the order of fields says nothing', () => {
    expect(isSame({ lo: 'ນ້ຳ', en: undefined }, { lo: 'ນ້ຳ' })).toBe(true)
    expect(isSame({ lo: 'ນ້ຳ', en: 'Water' }, { en: 'Water', lo: 'ນ້ຳ' })).toBe(true)
    expect(isSame({ lo: null }, {})).toBe(false)
    expect(isSame(['a', 'b'], ['b', 'a'])).toBe(false)
  })

  it('[KP8] what JSON keeps apart is not the same, and what it keeps alike is', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        expect(isSame(one, JSON.parse(JSON.stringify(one)))).toBe(true)
        expect(isSame(one, other)).toBe(sorted(one) === sorted(other))
      }),
    )
  })
})

/** As text, the fields of every object in one order. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}
