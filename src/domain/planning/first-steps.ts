import type { Action, Timeline } from '../project/schema'

/**
 * The day on which an action begins ([BR3]). A duration says how long it takes and not when: like what is done at once
 * and what goes on, it begins now. Only dates say a later beginning; dates that have come already have begun.
 * @param day the day that is looked from, `YYYY-MM-DD`
 * @returns that day or a later one; null for a time told in words and for none at all, which say nothing about it
 */
export function beginningOf(timeline: Timeline | undefined, day: string): string | null {
  switch (timeline?.kind) {
    case 'immediately':
    case 'continuous':
    case 'months':
      return day
    case 'dates':
      return timeline.from > day ? timeline.from : day
    case undefined:
    case 'words':
      return null
  }
}

/** The months from the day on until an action is done ([BR4]); null for continuous work, words, and no time at all. */
export function monthsUntilDone(timeline: Timeline | undefined, day: string): number | null {
  switch (timeline?.kind) {
    case 'immediately':
      return 0
    case 'dates':
      return Math.max(0, monthsBetween(day, timeline.to))
    case 'months':
      return timeline.months
    case undefined:
    case 'continuous':
    case 'words':
      return null
  }
}

/** The actions of a group, given in the group's own order: the one that begins soonest first ([BR3]). */
export function soonestFirst<Item extends Pick<Action, 'timeline'>>(actions: readonly Item[], day: string): Item[] {
  return inOrderOfBeginning(actions, (action) => beginningOf(action.timeline, day))
}

/**
 * Puts what begins sooner first; what begins on the same day stays in its order ([BR3]). What is not known to begin on
 * any day stays behind the one that it stands behind; at the head it begins with the first of which a beginning is
 * known.
 * @param items in the order that they have
 * @param beginning the day on which an item begins, or null
 */
export function inOrderOfBeginning<Item>(items: readonly Item[], beginning: (item: Item) => string | null): Item[] {
  let day = items.map(beginning).find((known) => known !== null) ?? ''
  const begun = items.map((item) => {
    day = beginning(item) ?? day
    return { item, day }
  })
  return begun.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ item }) => item)
}

/** Months from one day to another; a started month counts as a whole one. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) + (toDay > fromDay ? 1 : 0)
}
