import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Timeline } from '../project/schema'
import { beginningOf, inOrderOfBeginning, monthsUntilDone, soonestFirst } from './first-steps'

const day = '2026-11-20'
const dates = (from: string, to: string): Timeline => ({ kind: 'dates', from, to })

const months = (count: number): Timeline => ({ kind: 'months', months: count })
const words: Timeline = { kind: 'words', text: { en: 'before the rains' } }

describe('when an action begins [BR3]', () => {
  test.each<[Timeline | undefined, string | null]>([
    [{ kind: 'immediately' }, day],
    [{ kind: 'continuous' }, day],
    [months(1), day],
    [months(40), day],
    [words, null],
    [undefined, null],
    [dates('2026-11-21', '2027-01-01'), '2026-11-21'],
    [dates('2026-11-20', '2027-01-01'), day],
    [dates('2025-01-01', '2025-06-01'), day],
  ])('%o on %s', (timeline, expected) => {
    expect(beginningOf(timeline, day)).toBe(expected)
  })
})

describe('what begins soonest [BR3]', () => {
  interface Step {
    id: number
    timeline?: Timeline
  }
  const step = (timeline: Timeline | undefined, id: number): Step => ({ id, ...(timeline && { timeline }) })
  const order = (...timelines: (Timeline | undefined)[]): number[] =>
    soonestFirst(timelines.map(step), day).map(({ id }) => id)

  test('durations stay in their order, however long; so does what is at once or goes on among them', () => {
    expect(order(months(6), months(3), months(12), months(1))).toEqual([0, 1, 2, 3])
    expect(
      order(months(6), { kind: 'immediately' }, { kind: 'continuous' }, dates('2025-01-01', '2027-01-01')),
    ).toEqual([0, 1, 2, 3])
  })

  test('only a later date puts an action behind others, and an earlier one of them before', () => {
    expect(order(dates('2027-05-02', '2027-06-01'), dates('2027-05-01', '2028-06-01'), months(24))).toEqual([2, 1, 0])
  })

  test('words and no time at all stay behind the one before; at the head they begin with the first that is known', () => {
    expect(order(dates('2028-01-01', '2028-02-01'), words, months(6), undefined)).toEqual([2, 3, 0, 1])
    expect(order(words, undefined, months(6), months(3))).toEqual([0, 1, 2, 3])
    expect(order(words, dates('2028-01-01', '2028-02-01'), months(3))).toEqual([2, 0, 1])
    expect(order(undefined, words)).toEqual([0, 1])
  })

  const now = fc.oneof(
    fc.constantFrom<Timeline>({ kind: 'immediately' }, { kind: 'continuous' }),
    fc.integer({ min: 1, max: 60 }).map(months),
  )
  const later = fc.integer({ min: 2024, max: 2030 }).map((year) => dates(`${year}-02-01`, '2031-01-01'))
  const untold = fc.constantFrom(words, undefined)
  const steps = (...kinds: fc.Arbitrary<Timeline | undefined>[]): fc.Arbitrary<Step[]> =>
    fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 8 }).map((timelines) => timelines.map(step))

  test('the first action never stands after another of the same beginning, and none begins before it', () => {
    fc.assert(
      fc.property(steps(now, later, untold), (group) => {
        const [first] = soonestFirst(group, day)
        const known = group.map(({ timeline }) => beginningOf(timeline, day)).filter((begins) => begins !== null)
        const begins = first && beginningOf(first.timeline, day)
        if (begins === null) {
          expect(first?.id).toBe(0)
          expect(known.every((other) => other >= (known[0] ?? ''))).toBe(true)
        } else {
          expect(group.find(({ timeline }) => beginningOf(timeline, day) === begins)).toBe(first)
          expect(known.every((other) => other >= (begins ?? ''))).toBe(true)
        }
      }),
    )
  })

  test("without later dates the order is the group's own", () => {
    fc.assert(
      fc.property(steps(now, untold), (group) => {
        expect(soonestFirst(group, day)).toEqual(group)
      }),
    )
  })

  test('what tells no beginning changes nothing in the order of the others', () => {
    fc.assert(
      fc.property(steps(now, later, untold), (group) => {
        const told = (list: Step[]): Step[] => list.filter(({ timeline }) => beginningOf(timeline, day) !== null)
        expect(told(soonestFirst(group, day))).toEqual(soonestFirst(told(group), day))
      }),
    )
  })

  test('anything that begins on a day is put in order likewise', () => {
    expect(inOrderOfBeginning(['2027', null, '2026', null], (begins) => begins)).toEqual(['2026', null, '2027', null])
  })
})

describe('when an action is done [BR4]', () => {
  test.each<[Timeline | undefined, number | null]>([
    [{ kind: 'immediately' }, 0],
    [{ kind: 'months', months: 18 }, 18],
    [dates('2026-12-01', '2027-11-20'), 12],
    [dates('2024-01-01', '2025-01-01'), 0],
    [{ kind: 'continuous' }, null],
    [{ kind: 'words', text: { en: 'soon' } }, null],
    [undefined, null],
  ])('%o in %s months', (timeline, months) => {
    expect(monthsUntilDone(timeline, day)).toBe(months)
  })
})
