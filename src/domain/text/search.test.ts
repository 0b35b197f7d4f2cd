import { describe, expect, it } from 'vitest'
import { isFound, searchable } from './search'

describe('searchable [TX4]', () => {
  it('takes both spellings of Lao letters for the same', () => {
    expect(searchable('ໜ່ວຍງານ')).toBe(searchable('ຫນ່ວຍງານ'))
    expect(searchable('ຫລວງ')).toBe(searchable('ຫຼວງ'))
    expect(searchable('ສຳນັກງານ')).toBe(searchable('ສ\u0ECD\u0EB2ນັກງານ'))
    expect(searchable('ນ້ຳ')).toBe(searchable('ນ\u0ECD\u0EC9\u0EB2'))
  })

  it('leaves out case, invisible spaces and doubled spaces', () => {
    expect(searchable(' Ministry\u200B  of Finance ')).toBe('ministry of finance')
  })
})

describe('isFound', () => {
  const texts = ['ກະຊວງການເງິນ', 'Ministry of Finance', 'MOF', undefined]

  it('finds each typed word in any of the texts', () => {
    expect(isFound('finance mof', texts)).toBe(true)
    expect(isFound('ການເງິນ', texts)).toBe(true)
    expect(isFound('finance justice', texts)).toBe(false)
  })

  it('finds everything when nothing is typed', () => {
    expect(isFound('  ', texts)).toBe(true)
  })
})
