import { parseProject } from '../domain/project/project-file'
import { restoreReasons } from '../domain/project/restore-points'
import { database, type RestorePoint } from '../storage/database/connection'
import { keepPacked } from '../storage/database/restore-points'
import { readItem, removeItem } from '../storage/small-storage/small-storage'
import { keyOfPoint, stashedPointKeys } from '../storage/small-storage/unsaved-points'

/**
 * Saves restore points that pages have stashed and the database does not have ([HI1]). Points of deleted projects are
 * dropped; stashed items not written by the toolkit are ignored.
 */
export async function recoverPoints(): Promise<void> {
  for (const key of stashedPointKeys()) {
    const point = readPoint(key)
    if (point && (await isMissing(point))) await keepPacked(point)
    removeItem(key)
  }
}

async function isMissing({ projectId, at }: RestorePoint): Promise<boolean> {
  const open = await database()
  const [header, point] = await Promise.all([
    open.getKey('headers', projectId),
    open.getKey('restorePoints', [projectId, at]),
  ])
  return header !== undefined && point === undefined
}

type PlainPoint = RestorePoint & { file: string }

function readPoint(key: string): PlainPoint | null {
  try {
    const point = JSON.parse(readItem(key) ?? 'null') as PlainPoint | null
    return point && isPoint(point) && keyOfPoint(point) === key ? point : null
  } catch {
    return null
  }
}

function isPoint({ projectId, at, reason, counts, size, file }: PlainPoint): boolean {
  const isCounted = [size, counts.answers, counts.areas, counts.actions].every(Number.isSafeInteger)
  if (!isCounted || Number.isNaN(Date.parse(at)) || !restoreReasons.includes(reason) || typeof file !== 'string')
    return false
  const parsed = parseProject(JSON.parse(file))
  return parsed.ok && parsed.project.header.id === projectId
}
