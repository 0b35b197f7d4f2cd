/** How long a deleted project can be brought back ([HI7]). */
export const BIN_DAYS = 30

const DAY = 24 * 60 * 60_000

/** The days that a deleted project has left, 30 on the day it was deleted; 0 when its time is over ([HI7]). */
export function daysLeft(deletedAt: string, now: string): number {
  const left = Math.ceil((Date.parse(deletedAt) - Date.parse(now)) / DAY) + BIN_DAYS
  return Math.min(BIN_DAYS, Math.max(0, left))
}
