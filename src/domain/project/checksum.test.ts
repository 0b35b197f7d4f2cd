import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksumOf } from './checksum'

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  )
}

describe('the checksum', () => {
  it('[PF3] is SHA-256 of the canonical JSON', () => {
    const canonical = '{"a":[{"b":1,"c":"ນ້ຳ"},null,true],"z":{"1":"\\ud800","k":-0.5}}'
    const content = {
      z: { k: -0.5, 1: '\ud800' },
      a: [{ c: 'ນ້ຳ', b: 1, gone: undefined }, null, true],
      gone: undefined,
    }
    expect(checksumOf(content)).toBe(`sha256-${createHash('sha256').update(canonical).digest('hex')}`)
    expect(checksumOf({})).toBe(`sha256-${createHash('sha256').update('{}').digest('hex')}`)
    expect(checksumOf({ none: [] })).toBe(`sha256-${createHash('sha256').update('{"none":[]}').digest('hex')}`)
  })

  it('[PF3] stays the same through JSON, any formatting and any order of keys, and changes with any value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (content, text) => {
        const sum = checksumOf(content)
        expect(checksumOf(JSON.parse(JSON.stringify(content, null, 3)) as typeof content)).toBe(sum)
        expect(checksumOf(shuffled(content) as typeof content)).toBe(sum)
        expect(checksumOf({ ...content, more: [text, content] })).not.toBe(
          checksumOf({ ...content, more: [`${text}.`, content] }),
        )
      }),
    )
  })
})
