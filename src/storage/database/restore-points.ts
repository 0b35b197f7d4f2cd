import { keptPoints } from '../../domain/project/restore-points'
import { localDay } from '../../domain/text/local-day'
import { pack } from './compress'
import { database, keysOf, type RestorePoint } from './connection'

/** The restore points of a project, newest first. */
export async function listRestorePoints(projectId: string): Promise<RestorePoint[]> {
  return (await (await database()).getAll('restorePoints', keysOf(projectId))).reverse()
}

/** The timestamps of a project's restore points, oldest first. */
export async function pointMoments(projectId: string): Promise<string[]> {
  return (await (await database()).getAllKeys('restorePoints', keysOf(projectId))).map(([, at]) => at)
}

export async function lastPointAt(projectId: string): Promise<string | null> {
  return (await pointMoments(projectId)).at(-1) ?? null
}

/** Databases store two bytes for each letter of a text. */
export function bytesOf(file: RestorePoint['file']): number {
  return typeof file === 'string' ? file.length * 2 : file.byteLength
}

/**
 * Adds a point and thins the others. Where there is no room, the oldest points are dropped, of this project first and
 * then of all.
 * @returns false where there is no room at all
 */
export async function keep(point: RestorePoint): Promise<boolean> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      await put(point)
      await thin(point).catch(() => undefined)
      return true
    } catch {
      if (!(await dropOldest(point.projectId).catch(() => false))) return false
    }
  }
  return false
}

/**
 * Compresses and saves a point that was written as plain text.
 * @returns false where there is no room
 */
export async function keepPacked(point: RestorePoint & { file: string }): Promise<boolean> {
  const file = await pack(point.file)
  return keep({ ...point, size: bytesOf(file), file })
}

/** Adds a point without waiting for anything else. */
export async function put(point: RestorePoint): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite', { durability: 'strict' })
  const writes = [transaction.store.put(point, [point.projectId, point.at]), transaction.done]
  // Committed explicitly: whatever is uncommitted when the page closes is rolled back.
  transaction.commit()
  await Promise.all(writes)
}

async function thin({ projectId, at }: RestorePoint): Promise<void> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite')
  const all = await transaction.store.getAll(keysOf(projectId))
  const kept = new Set(keptPoints(all, at, (moment) => localDay(new Date(moment))))
  await Promise.all(all.filter((one) => !kept.has(one)).map((one) => transaction.store.delete([projectId, one.at])))
  await transaction.done
}

/**
 * Makes room by dropping the older half of a project's points or, when it has none, of all points. False when there is
 * nothing to drop.
 */
async function dropOldest(projectId: string): Promise<boolean> {
  const transaction = (await database()).transaction('restorePoints', 'readwrite')
  const own = await transaction.store.getAllKeys(keysOf(projectId))
  const keys = own.length > 0 ? own : (await transaction.store.getAllKeys()).sort((a, b) => a[1].localeCompare(b[1]))
  await Promise.all(keys.slice(0, Math.ceil(keys.length / 2)).map((key) => transaction.store.delete(key)))
  await transaction.done
  return keys.length > 0
}
