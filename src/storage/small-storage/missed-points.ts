import { readItem, writeItem } from './small-storage'

/**
 * Projects of which a restore point could not be kept for want of room, each with the moment. Kept apart from the
 * database, which is what is full; where this is blocked as well, it is known until the page is closed.
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

/** Remembers that a point is missing since a moment; null when one could be kept again. */
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
