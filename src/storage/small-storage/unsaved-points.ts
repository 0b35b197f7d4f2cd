import type { RestorePoint } from '../database/connection'
import { removeItem, stashedKeys, writeItem } from './small-storage'

/**
 * The same as `unsaved-changes.ts` for restore points ([HI1]): a page being hidden stashes them in localStorage as far
 * as they fit, because the database may lose its last writes. The next page saves them: `session/recover-points.ts`.
 */
const PREFIX = 'onedoor.leftPoint.'

/** Stashes a point, as plain text, until it is known to be in the database. */
export function stashPoint(point: RestorePoint): void {
  // Where it does not fit, the database was asked to save the same.
  writeItem(keyOfPoint(point), JSON.stringify(point))
}

/** Drops a stashed point, when the page stays after all and the database has confirmed it. */
export function dropStashedPoint(point: RestorePoint): void {
  removeItem(keyOfPoint(point))
}

/** Drops stashed points to make room for unsaved changes, which matter more. */
export function dropStashedPoints(): void {
  stashedPointKeys().forEach(removeItem)
}

/** The keys of the points that pages have stashed. */
export function stashedPointKeys(): string[] {
  return stashedKeys(PREFIX)
}

/** The key that a point is stashed under. */
export function keyOfPoint({ projectId, at }: RestorePoint): string {
  return `${PREFIX}${projectId} ${at}`
}
