import { isSame, type Change } from '../../domain/project/change'
import { mergeEntity } from '../../domain/project/merge-fields'
import { entitySchemas, headerSchema, type AnyEntity, type Header } from '../../domain/project/schema'
import { dropLeftPoints } from './unsaved-points'
import { saveChanges } from '../database/projects'
import { loadEntities } from '../database/entities'

/**
 * A database answers a page that goes no more, and on a busy device it may let go of what such a page wrote last. So the
 * page leaves its last changes in the browser's small storage too, which takes them at once; the next page puts into the
 * database what is not there yet ([KP1]).
 */
interface LeftBehind {
  header: Header
  changes: Change[]
}

const PREFIX = 'onedoor.left.'
const own = `${PREFIX}${crypto.randomUUID()}`

/** Leaves the changes that are not saved yet, in the place of those left before. */
export function leaveBehind(unsaved: readonly LeftBehind[]): void {
  const text = JSON.stringify(unsaved.map(({ header, changes }) => ({ header, changes })))
  if (leave(text)) return
  dropLeftPoints()
  leave(text)
}

/** False where the small storage is blocked or full: the database has been asked to keep the same. */
function leave(text: string): boolean {
  try {
    localStorage.setItem(own, text)
    return true
  } catch {
    return false
  }
}

/** Takes away what this page left, when it stays after all and has saved. */
export function takeAlong(): void {
  try {
    localStorage.removeItem(own)
  } catch {
    // Where nothing can be left, nothing was.
  }
}

/**
 * Saves what pages that went have left. What was changed since then is later, and stands.
 * @returns the changes that were saved, by the project that they belong to
 */
export async function bringIn(): Promise<{ projectId: string; changes: Change[] }[]> {
  const brought: { projectId: string; changes: Change[] }[] = []
  for (const key of keysLeft()) {
    for (const { header, changes } of readLeft(key)) {
      const missing = await notThere(header.id, changes)
      if (missing.length === 0) continue
      const saved = await saveChanges(header, missing, new Date().toISOString())
      if (saved.kind === 'saved') brought.push({ projectId: header.id, changes: missing })
    }
    localStorage.removeItem(key)
  }
  return brought
}

function keysLeft(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX) && key !== own)
  } catch {
    return []
  }
}

/** What was left under a name. Anything that no page of the toolkit leaves is nothing. */
function readLeft(key: string): LeftBehind[] {
  try {
    const left = JSON.parse(localStorage.getItem(key) ?? '[]') as LeftBehind[]
    return left.filter(({ header, changes }) => headerSchema.safeParse(header).success && changes.every(isChange))
  } catch {
    return []
  }
}

function isChange({ collection, id, after }: Change): boolean {
  if (!Object.hasOwn(entitySchemas, collection) || typeof id !== 'string') return false
  return after === null
    ? collection !== 'header'
    : after.id === id && entitySchemas[collection].safeParse(after).success
}

async function notThere(projectId: string, changes: readonly Change[]): Promise<Change[]> {
  const { entities } = await loadEntities(projectId, changes)
  return changes.flatMap((change, index) => onto(entities[index] ?? null, change) ?? [])
}

/** A change as it goes onto what stands; null where that has it already, or is later and about the same. */
function onto(current: AnyEntity | null, change: Change): Change | null {
  const { collection, before, after } = change
  if (isSame(current, after)) return null
  if (!after) return isSame(current, before) ? change : null
  if (!current || current.changedAt <= after.changedAt) return change
  const merged = mergeEntity(after, { collection, before, after: current })
  return isSame(merged, current) ? null : { ...change, before: current, after: merged }
}
