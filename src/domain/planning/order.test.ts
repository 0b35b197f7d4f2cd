import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isOrder, orderAt, ordersAtEnd } from './order'

it('[PF2] accepts keys next to which rows can be inserted, and refuses those that would break a later move', () => {
  for (const bad of ['', '1', 'zzz', 'a', 'a00', 'a0 ', 'ກ', 'A00000000000000000000000000'])
    expect([bad, isOrder(bad)]).toEqual([bad, false])
})

it('[PL3] every key that is made is one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 60 }), (places) => {
      const rows = ordersAtEnd([], 3).map((order, index) => ({ id: String(index), order }))
      for (const place of places)
        rows.push({ id: String(rows.length), order: orderAt(rows, place % (rows.length + 1)) })
      expect(rows.filter(({ order }) => !isOrder(order))).toEqual([])
    }),
  )
})
