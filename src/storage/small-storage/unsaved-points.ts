import type { RestorePoint } from '../database/connection'

/**
 * What `left-behind.ts` is for changes, this is for restore points ([HI1]): a page that goes leaves them in the browser's
 * small storage too, as far as they fit, for the database may let go of what such a page wrote last. The next page keeps
 * them: `keep-left-points.ts`.
 */
const PREFIX = 'onedoor.leftPoint.'

/** Leaves a point, as plain text, until it is known to be in the database. */
export function leavePoint(point: RestorePoint): void {
  try {
    localStorage.setItem(keyOf(point), JSON.stringify(point))
  } catch {
    // The small storage is blocked or full: the database has been asked to keep the same.
  }
}

/** Takes away a point that was left, when this page stays after all and has heard that it is kept. */
export function takePointAlong(point: RestorePoint): void {
  try {
    localStorage.removeItem(keyOf(point))
  } catch {
    // Where nothing can be left, nothing was.
  }
}

/** Makes room for what has not been saved: that goes before what can be brought back. */
export function dropLeftPoints(): void {
  for (const key of keysLeft()) localStorage.removeItem(key)
}

/** The keys of the points that pages have left. */
export function keysLeft(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

/** The key that a point is left under. */
export function keyOf({ projectId, at }: RestorePoint): string {
  return `${PREFIX}${projectId} ${at}`
}
