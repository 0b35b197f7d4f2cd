import { isSame, type Change } from '../domain/project/change'
import { mergeEntity } from '../domain/project/merge-fields'
import type { AnyEntity } from '../domain/project/schema'
import { saveChanges } from '../storage/database/changes'
import { loadEntities } from '../storage/database/entities'
import { dropStashed, readStashed, type Stash } from '../storage/small-storage/unsaved-changes'

/**
 * Saves changes stashed by pages that were closed. Changes made since are later, and win.
 * @returns the changes that were saved, by the project that they belong to
 */
export async function recoverChanges(stash: Stash): Promise<{ projectId: string; changes: Change[] }[]> {
  const recovered: { projectId: string; changes: Change[] }[] = []
  for (const key of stash.keysOfOthers()) {
    for (const { header, changes } of readStashed(key)) {
      const missing = await notThere(header.id, changes)
      if (missing.length === 0) continue
      const saved = await saveChanges(header, missing, new Date().toISOString())
      if (saved.kind === 'saved') recovered.push({ projectId: header.id, changes: missing })
    }
    dropStashed(key)
  }
  return recovered
}

async function notThere(projectId: string, changes: readonly Change[]): Promise<Change[]> {
  const { entities } = await loadEntities(projectId, changes)
  return changes.flatMap((change, index) => onto(entities[index] ?? null, change) ?? [])
}

/** A change rebased onto the stored entity; null when that has it already, or has a later value of the same fields. */
function onto(current: AnyEntity | null, change: Change): Change | null {
  const { collection, before, after } = change
  if (isSame(current, after)) return null
  if (!after) return isSame(current, before) ? change : null
  if (!current || current.changedAt <= after.changedAt) return change
  const merged = mergeEntity(after, { collection, before, after: current })
  return isSame(merged, current) ? null : { ...change, before: current, after: merged }
}
