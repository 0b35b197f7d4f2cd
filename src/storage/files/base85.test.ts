import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase85, toBase85 } from './base85'

test('any bytes survive a round trip, in five characters for four bytes, none special in a page', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase85(bytes)
      expect(fromBase85(text)).toEqual(new Uint8Array(bytes))
      expect(text.length).toBe(Math.ceil((bytes.length * 5) / 4))
      expect(text).not.toMatch(/[<>&"'`\\\s]/u)
    }),
  )
  for (const ends of [[], [0], [255], [255, 255], [255, 255, 255], [255, 255, 255, 255], [0, 0, 0, 0, 255]])
    expect([...fromBase85(toBase85(Uint8Array.from(ends)))]).toEqual(ends)
})
