import { readItem, writeItem } from './small-storage'

/**
 * Projects of which a restore point could not be saved for lack of room, with the time. Outside the database, because
 * that is what is full; where this storage is blocked too, it is known until the page is closed.
 */
const KEY = 'onedoor.missedPoints'

let known: Record<string, string> | null = null

function missed(): Record<string, string> {
  known ??= read()
  return known
}

function read(): Record<string, string> {
  try {
    return JSON.parse(readItem(KEY) ?? '{}') as Record<string, string>
  } catch {
    return {}
  }
}

/** Records since when restore points are missing; null once one could be saved again. */
export function rememberMissedPoint(projectId: string, at: string | null): void {
  if (at === null && !(projectId in missed())) return
  const others = Object.entries(missed()).filter(([id]) => id !== projectId)
  known = Object.fromEntries(at === null ? others : [...others, [projectId, at]])
  writeItem(KEY, JSON.stringify(known))
}

/** Since when a project's newest restore point is missing; null when none is. */
export function missedPointSince(projectId: string): string | null {
  return missed()[projectId] ?? null
}
