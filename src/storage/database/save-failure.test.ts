import { describe, expect, it } from 'vitest'
import { saveFailureOf } from './save-failure'

describe('[KP7] what a save failed with', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'noStorage'],
    ['InvalidStateError', 'noStorage'],
    ['UnknownError', 'unreadable'],
    ['AbortError', 'interrupted'],
    ['BlockedError', 'olderTab'],
    ['VersionError', 'newerTab'],
    ['DataCloneError', 'unknown'],
    ['toString', 'unknown'],
  ])('%s is %s', (name, kind) => {
    expect(saveFailureOf(new DOMException('', name))).toBe(kind)
  })

  it('a browser without a database has none', () => {
    expect(saveFailureOf(new ReferenceError('indexedDB is not defined'))).toBe('noStorage')
  })

  it('anything else thrown is unknown, and nothing else is thrown', () => {
    for (const reason of [null, undefined, 'full', 7, {}, new Error('x')]) expect(saveFailureOf(reason)).toBe('unknown')
  })
})
