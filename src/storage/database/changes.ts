import { isSame, type Change } from '../../domain/project/change'
import type { AnyEntity, Project } from '../../domain/project/schema'
import type { StoredHeader } from './connection'
import {
  abortIfOpen,
  begin,
  reasonOf,
  SLICE,
  underway,
  writeAll,
  writeIn,
  type Transaction,
  type Writes,
} from './transaction'
import { cachedVersion } from './versions'

/** The entities as they now stand, one for each change of the step; or that their project is missing. */
export type Saved =
  | { kind: 'saved'; entities: (AnyEntity | null)[]; lastChangedAt: string; changedBefore: string }
  | { kind: 'missing'; deleted: boolean }

/** How a change is merged into the stored entity; undefined where replacing it is not enough. */
type Merge = (current: AnyEntity | null, change: Change) => AnyEntity | null | undefined

/**
 * Writes the changes of one step, in one transaction that is on disk before it resolves, so that they survive a laptop
 * that loses power a moment later. Where another tab has changed the same entities, both changes are kept ([KP2]).
 * @param at the moment of the change, for the list of projects
 */
export async function saveChanges(header: Project['header'], changes: readonly Change[], at: string): Promise<Saved> {
  try {
    const saved = await saveOnto(header.id, changes, at, (current, { before, after }) =>
      isSame(current, before) || isSame(current, after) ? after : undefined,
    )
    return saved ?? (await saveMerged(header.id, changes, at))
  } catch (error) {
    // The page stayed after all; what was written meanwhile is the same, and is found there.
    if (error instanceof GaveWay) return saveChanges(header, changes, at)
    throw error
  }
}

/** Thrown when a save is aborted in favour of one that cannot wait. */
class GaveWay extends Error {}

const gaveWay = new WeakSet<Transaction>()

/** A page being hidden cannot wait for a half-done save: its writes would be queued behind it and rolled back. */
function abortUnderway(): void {
  if (!underway.transaction) return
  gaveWay.add(underway.transaction)
  abortIfOpen(underway.transaction)
}

async function saveMerged(id: string, changes: readonly Change[], at: string): Promise<Saved> {
  // When the code for merging cannot be loaded, the latest typing is kept whole.
  const { mergeEntity } = await import('../../domain/project/merge-fields').catch(() => ({
    mergeEntity: (_: unknown, { after }: Change) => after,
  }))
  const saved = await saveOnto(id, changes, at, mergeEntity)
  if (!saved) throw new Error('a merge gives an entity or none')
  return saved
}

async function saveOnto(id: string, changes: readonly Change[], at: string, merge: Merge): Promise<Saved | null> {
  const transaction = await begin()
  underway.transaction = transaction
  try {
    return await saveIn(transaction, id, changes, at, merge)
  } catch (error) {
    const reason = await reasonOf(transaction, error)
    throw gaveWay.has(transaction) ? new GaveWay() : reason
  } finally {
    if (underway.transaction === transaction) underway.transaction = null
  }
}

async function saveIn(
  transaction: Transaction,
  id: string,
  changes: readonly Change[],
  at: string,
  merge: Merge,
): Promise<Saved | null> {
  const entities = transaction.objectStore('entities')
  const stored = await transaction.objectStore('headers').get(id)
  if (!stored)
    return { kind: 'missing', deleted: (await transaction.objectStore('outside').get(id))?.deletedAt !== undefined }
  const standing = new Map<string, AnyEntity | null>([[`header ${id}`, stored.header]])
  const merged: (AnyEntity | null)[] = []
  while (merged.length < changes.length) {
    const slice = changes.slice(merged.length, merged.length + SLICE)
    const found = await Promise.all(
      slice.map(({ collection, id: key }) =>
        collection === 'header' ? Promise.resolve(null) : entities.get([id, collection, key]),
      ),
    )
    for (const [index, change] of slice.entries()) {
      const name = `${change.collection} ${change.id}`
      const result = merge((standing.has(name) ? standing.get(name) : found[index]) ?? null, change)
      if (result === undefined) return null
      standing.set(name, result)
      merged.push(result)
    }
  }
  const header = (standing.get(`header ${id}`) ?? stored.header) as Project['header']
  const lastChangedAt = at > stored.lastChangedAt ? at : momentAfter(stored.lastChangedAt)
  await writeIn(
    transaction,
    stepOf(
      { ...stored, ...(stored.version === undefined && cachedVersion(id)), header, lastChangedAt },
      changes,
      merged,
    ),
  )
  return { kind: 'saved', entities: merged, lastChangedAt, changedBefore: stored.lastChangedAt }
}

/** Every change of a project has its own timestamp, so that a tab that received no message can detect it. */
function momentAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

/** The same for a page being hidden, which gets no replies: writes without reading first. */
export async function saveChangesBlindly(
  header: Project['header'],
  changes: readonly Change[],
  at: string,
): Promise<void> {
  abortUnderway()
  await writeAll(
    stepOf(
      { header, lastChangedAt: at, ...cachedVersion(header.id) },
      changes,
      changes.map(({ after }) => after),
    ),
    ['headers', 'entities'],
  )
}

function stepOf(
  stored: StoredHeader,
  changes: readonly Change[],
  entitiesAfter: readonly (AnyEntity | null)[],
): Writes {
  const project = stored.header.id
  return function* writes(store) {
    const entities = store('entities')
    yield store('headers').put(stored, project)
    for (const [index, { collection, id }] of changes.entries()) {
      const entity = entitiesAfter[index]
      if (collection !== 'header')
        yield entity ? entities.put(entity, [project, collection, id]) : entities.delete([project, collection, id])
    }
  }
}
