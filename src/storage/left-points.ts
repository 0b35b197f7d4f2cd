import { parseProject } from '../domain/project/project-file'
import { restoreReasons } from '../domain/project/restore-points'
import { database, type RestorePoint } from './database'

/**
 * What `left-behind.ts` is for changes, this is for restore points ([HI1]): a page that goes leaves them in the browser's
 * small storage too, as far as they fit, for the database may let go of what such a page wrote last.
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

/**
 * Keeps the points that pages have left and the database does not have. Those of a project that is gone go with it, and
 * what no page of the toolkit leaves is not read.
 * @param keep puts a point into the database; false where there is no room
 */
export async function bringInPoints(keep: (point: RestorePoint) => Promise<boolean>): Promise<void> {
  for (const key of keysLeft()) {
    const point = readLeft(key)
    if (point && await isMissing(point)) await keep(point)
    localStorage.removeItem(key)
  }
}

/** Whether a page has left any point at all: to keep one takes code that is loaded for it. */
export function arePointsLeft(): boolean {
  return keysLeft().length > 0
}

function keyOf({ projectId, at }: RestorePoint): string {
  return `${PREFIX}${projectId} ${at}`
}

function keysLeft(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  } catch {
    return []
  }
}

async function isMissing({ projectId, at }: RestorePoint): Promise<boolean> {
  const open = await database()
  const [header, point] = await Promise.all([open.getKey('headers', projectId), open.getKey('restorePoints', [projectId, at])])
  return header !== undefined && point === undefined
}

function readLeft(key: string): RestorePoint | null {
  try {
    const point = JSON.parse(localStorage.getItem(key) ?? 'null') as RestorePoint | null
    return point && isPoint(point) && keyOf(point) === key ? point : null
  } catch {
    return null
  }
}

function isPoint({ projectId, at, reason, counts, size, file }: RestorePoint): boolean {
  const isCounted = [size, counts.answers, counts.areas, counts.actions].every(Number.isSafeInteger)
  if (!isCounted || Number.isNaN(Date.parse(at)) || !restoreReasons.includes(reason) || typeof file !== 'string') return false
  const parsed = parseProject(JSON.parse(file))
  return parsed.ok && parsed.project.header.id === projectId
}
