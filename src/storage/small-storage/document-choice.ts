import { readItem, writeItem } from './small-storage'

/** The documents last chosen, by project. A preference of this device, not part of a project. */
const KEY = 'onedoor.documents'

/** For how many projects choices are remembered, most recent first. */
const KEEP_AT_MOST = 30

/** What was last chosen for a project, unchecked; undefined when nothing was, or when the browser stores nothing. */
export function rememberedDocuments(projectId: string): unknown {
  return new Map(read()).get(projectId)
}

/** Remembers the choice for a project. Where the browser blocks its storage, it lasts until the page is closed. */
export function rememberDocuments(projectId: string, choice: unknown): void {
  const others = read().filter(([id]) => id !== projectId)
  writeItem(KEY, JSON.stringify([...others, [projectId, choice]].slice(-KEEP_AT_MOST)))
}

function read(): (readonly [id: string, choice: unknown])[] {
  try {
    const kept: unknown = JSON.parse(readItem(KEY) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((entry): entry is [string, unknown] => Array.isArray(entry) && typeof entry[0] === 'string')
      : []
  } catch {
    return []
  }
}
