import { describe, expect, test } from 'vitest'
import type { Timeline } from '../project/schema'
import { monthsUntilDone, monthsUntilStart, soonestFirst } from './first-steps'

const day = '2026-11-20'
const dates = (from: string, to: string): Timeline => ({ kind: 'dates', from, to })

describe('what starts soonest [BR3]', () => {
  test('at once, continuous work, then by months, then words, then no time at all', () => {
    const timelines: (Timeline | undefined)[] = [
      undefined, { kind: 'words', text: { en: 'before the rains' } }, { kind: 'months', months: 24 }, dates('2027-05-01', '2027-06-01'), { kind: 'months', months: 3 },
      { kind: 'continuous' }, { kind: 'immediately' },
    ]
    expect(soonestFirst(timelines.map((timeline) => ({ timeline })), day).map(({ timeline }) => timeline)).toEqual([...timelines].reverse())
  })

  test('what starts alike stays in its order', () => {
    const actions = [1, 2, 3].map((id) => ({ id, timeline: { kind: 'months' as const, months: 6 } }))
    expect(soonestFirst(actions, day).map(({ id }) => id)).toEqual([1, 2, 3])
  })

  test('a month that has begun counts whole, and what has begun already starts now', () => {
    expect(monthsUntilStart(dates('2026-12-20', '2027-01-01'), day)).toBe(1)
    expect(monthsUntilStart(dates('2026-12-21', '2027-01-01'), day)).toBe(2)
    expect(monthsUntilStart(dates('2025-01-01', '2027-01-01'), day)).toBe(0)
  })
})

describe('when an action is done [BR4]', () => {
  test.each<[Timeline | undefined, number | null]>([
    [{ kind: 'immediately' }, 0], [{ kind: 'months', months: 18 }, 18], [dates('2026-12-01', '2027-11-20'), 12], [dates('2024-01-01', '2025-01-01'), 0],
    [{ kind: 'continuous' }, null], [{ kind: 'words', text: { en: 'soon' } }, null], [undefined, null],
  ])('%o in %s months', (timeline, months) => {
    expect(monthsUntilDone(timeline, day)).toBe(months)
  })
})
