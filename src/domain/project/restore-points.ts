/** Why a restore point was made. A closed list: each has one translated name (`history.reason.*`). */
export const restoreReasons = [
  'work',
  'beforeDeleting',
  'beforeImport',
  'beforeMerge',
  'beforeMigration',
  'beforeBringingBack',
] as const

export type RestoreReason = (typeof restoreReasons)[number]

/** What thinning needs to know of a point: when it was made, and how many bytes it takes. */
export interface PointFacts {
  at: string
  size: number
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** So much work lies between two points that make themselves ([HI2]). */
export const POINT_EVERY_MS = 30 * MINUTE

/** All points of so long ago are kept; older ones one a day ([HI3]). */
export const KEEP_ALL_MS = DAY
export const KEEP_DAILY_MS = 30 * DAY
export const MAX_POINTS = 60
export const MAX_POINT_BYTES = 10 * 1024 * 1024

/**
 * Whether work has gone on long enough for another point ([HI2]).
 * @param last when the last point was made; null when there is none. One from the future, as of a clock that was set
 * back, does not hold up the next.
 */
export function isPointDue(last: string | null, now: string): boolean {
  return last === null || Math.abs(Date.parse(now) - Date.parse(last)) >= POINT_EVERY_MS
}

/**
 * The points of one project that stay; the others may go ([HI3]). All of the last day, before that the last one of each
 * day for thirty days; at most 60 and 10 MB. The newest stays in any case.
 * @param dayOf the day of a moment where the reader is
 * @returns the points that stay, the newest first
 */
export function keptPoints<Point extends PointFacts>(
  points: readonly Point[],
  now: string,
  dayOf: (at: string) => string = (at) => at.slice(0, 10),
): Point[] {
  const newestFirst = [...points].sort((a, b) => b.at.localeCompare(a.at))
  const days = new Set<string>()
  const lastOfDay = new Set(newestFirst.filter(({ at }) => days.size < days.add(dayOf(at)).size))
  const age = ({ at }: Point): number => Date.parse(now) - Date.parse(at)
  const young = newestFirst.filter(
    (point, index) => index === 0 || age(point) < KEEP_ALL_MS || (lastOfDay.has(point) && age(point) < KEEP_DAILY_MS),
  )
  return withinSize(withinCount(young, lastOfDay))
}

/**
 * A day of many deletions does not push out the days before it: the last point of a day goes only when nothing else is
 * left to go.
 */
function withinCount<Point>(points: readonly Point[], lastOfDay: ReadonlySet<Point>): Point[] {
  const days = points.filter((point) => lastOfDay.has(point)).slice(0, MAX_POINTS)
  const others = points.filter((point) => !lastOfDay.has(point)).slice(0, MAX_POINTS - days.length)
  const kept = new Set([...days, ...others])
  return points.filter((point) => kept.has(point))
}

function withinSize<Point extends PointFacts>(points: readonly Point[]): Point[] {
  let bytes = 0
  return points.filter(({ size }, index) => {
    bytes += size
    return index === 0 || bytes <= MAX_POINT_BYTES
  })
}
