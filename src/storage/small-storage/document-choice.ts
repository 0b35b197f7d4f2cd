import { readItem, writeItem } from './small-storage'

/** Which documents were chosen last, by project. A preference of this device, no part of a project. */
const KEY = 'onedoor.documents'

/** Choices of so many projects are remembered, the last ones chosen. */
const KEEP_AT_MOST = 30

/**
 * What was chosen last for a project, as it was handed over; undefined when nothing was, or when the browser keeps
 * nothing.
 */
export function rememberedDocuments(projectId: string): unknown {
  return new Map(read()).get(projectId)
}

/** Remembers what was chosen for a project. Where the browser blocks its storage, it holds until the page is left. */
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
