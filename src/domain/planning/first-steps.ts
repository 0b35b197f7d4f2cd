import type { Action, Timeline } from '../project/schema'

/** What comes after everything that has a time: an action whose time is told in words, and one that has none. */
const IN_WORDS = 10_000
const WITHOUT_TIME = 20_000

/**
 * How soon an action starts, for putting actions in order ([BR3]): at once is 0, continuous work 1, and otherwise the months
 * from the day on until it begins (dates) or within which it is to be done (months). Words and no time at all come last.
 * @param day the day that is looked from, `YYYY-MM-DD`
 */
export function monthsUntilStart(timeline: Timeline | undefined, day: string): number {
  switch (timeline?.kind) {
    case undefined: return WITHOUT_TIME
    case 'immediately': return 0
    case 'continuous': return 1
    case 'dates': return Math.max(0, monthsBetween(day, timeline.from))
    case 'months': return timeline.months
    case 'words': return IN_WORDS
  }
}

/** The months from the day on until an action is done ([BR4]); null for continuous work, words, and no time at all. */
export function monthsUntilDone(timeline: Timeline | undefined, day: string): number | null {
  switch (timeline?.kind) {
    case 'immediately': return 0
    case 'dates': return Math.max(0, monthsBetween(day, timeline.to))
    case 'months': return timeline.months
    case undefined: case 'continuous': case 'words': return null
  }
}

/** The actions, the one that starts soonest first; those that start alike stay in their order. */
export function soonestFirst<Item extends Pick<Action, 'timeline'>>(actions: readonly Item[], day: string): Item[] {
  return [...actions].sort((a, b) => monthsUntilStart(a.timeline, day) - monthsUntilStart(b.timeline, day))
}

/** Months from one day to another, a month that has begun counted whole. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay > fromDay ? 1 : 0)
}
