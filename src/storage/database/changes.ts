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

/** What became of the changes of a step, one after the other as they now stand; or that their project is not there. */
export type Saved =
  | { kind: 'saved'; entities: (AnyEntity | null)[]; lastChangedAt: string; changedBefore: string }
  | { kind: 'missing'; deleted: boolean }

/** How a change goes onto what stands; undefined where it takes more than putting it in its place. */
type Merge = (current: AnyEntity | null, change: Change) => AnyEntity | null | undefined

/**
 * Writes the changes of one step, in one transaction that is on the disk before it is called done: a laptop that
 * runs flat a moment later has it. Where another tab has changed the same entities, both changes stay ([KP2]).
 * @param at the moment of the change, for the list of projects
 */
export async function saveChanges(header: Project['header'], changes: readonly Change[], at: string): Promise<Saved> {
  try {
    const saved = await saveOnto(header.id, changes, at, (current, { before, after }) =>
      isSame(current, before) || isSame(current, after) ? after : undefined,
    )
    return saved ?? (await saveMerged(header.id, changes, at))
  } catch (error) {
    // The page stayed after all: what was written instead is the same, and is found there.
    if (error instanceof GaveWay) return saveChanges(header, changes, at)
    throw error
  }
}

/** A save ended for one that cannot wait. */
class GaveWay extends Error {}

const gaveWay = new WeakSet<Transaction>()

/**
 * What a page being hidden writes cannot wait behind a half-done save: that would be taken back, and what waits with
 * it.
 */
function abortUnderway(): void {
  if (!underway.transaction) return
  gaveWay.add(underway.transaction)
  abortIfOpen(underway.transaction)
}

async function saveMerged(id: string, changes: readonly Change[], at: string): Promise<Saved> {
  // Without a line to load the merge by, what was typed last is kept whole.
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

/** Each change of a project has a moment of its own, so that a tab that heard of none can see that there was one. */
function momentAfter(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString()
}

/** The same, for a page being hidden, which hears no answers: what stands is not asked for. */
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
