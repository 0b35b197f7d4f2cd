import type { RestorePoint } from '../database/connection'
import { removeItem, stashedKeys, writeItem } from './small-storage'

/**
 * What `unsaved-changes.ts` is for changes, this is for restore points ([HI1]): a page being hidden stashes them in the
 * small storage too, as far as they fit, for the database may let go of what such a page wrote last. The next page
 * keeps them: `session/recover-points.ts`.
 */
const PREFIX = 'onedoor.leftPoint.'

/** Stashes a point, as plain text, until it is known to be in the database. */
export function stashPoint(point: RestorePoint): void {
  // Where it does not fit, the database has been asked to keep the same.
  writeItem(keyOfPoint(point), JSON.stringify(point))
}

/** Drops a point that was stashed, when this page stays after all and has heard that it is kept. */
export function dropStashedPoint(point: RestorePoint): void {
  removeItem(keyOfPoint(point))
}

/** Makes room for what has not been saved: that goes before what can be brought back. */
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
