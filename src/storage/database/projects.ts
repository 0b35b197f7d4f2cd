import { daysLeft } from '../../domain/project/bin'
import { isSame, type Change } from '../../domain/project/change'
import { collectionNames, type CollectionName } from '../../domain/project/collections'
import type { ProjectProblem } from '../../domain/project/project-file'
import type { AnyEntity, Project } from '../../domain/project/schema'
import { PROJECT_FORMAT, PROJECT_VERSION } from '../../domain/project/version'
import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb'
import { besideHeader, besideWhole, rememberBeside } from './versions'
import { database, forgetDatabase, keysOf, type OneDoorDatabase, type StoredHeader } from './connection'
import { isPageGoing } from '../tabs/page-hiding'

/** What was found for an id: a project, nothing, one that was deleted and can be brought back, or something that does not pass the checks, as it was found. */
export type Loaded =
  | { kind: 'project'; project: Project; lastChangedAt?: string }
  | { kind: 'none' }
  | { kind: 'inBin'; deletedAt: string }
  | { kind: 'damaged'; where: string; raw: unknown }
  /** Kept by a newer OneDoor, as of another tab; `readable` where it can be looked at. */
  | { kind: 'newer'; version: number; readable?: Project; raw: unknown }

/** The headers of all projects that are not in the bin, the one changed last first; and how many are in the bin. */
export async function listProjects(): Promise<{ headers: StoredHeader[]; inBin: number }> {
  const transaction = (await database()).transaction(['headers', 'bin'])
  const bin = transaction.objectStore('bin')
  const [headers, binnedIds, binned] = await Promise.all([
    transaction.objectStore('headers').getAll(),
    bin.getAllKeys(),
    bin.getAll(),
  ])
  const live = headers.filter(({ header }) => !binnedIds.includes(header.id))
  return {
    headers: live.sort((a, b) => b.lastChangedAt.localeCompare(a.lastChangedAt)),
    inBin: binned.filter(({ deletedAt }) => isInTime(deletedAt)).length,
  }
}

/** What was deleted thirty days ago is gone, also while it still waits to be removed ([HI7]). */
function isInTime(deletedAt: string): boolean {
  return daysLeft(deletedAt, new Date().toISOString()) > 0
}

/**
 * Loads a project, brings it to the present version ([PF5]) and checks every entity of it. What fails the checks is handed
 * back as it was found and stays in the database: nothing is ever overwritten by an empty project.
 */
export async function loadProject(id: string): Promise<Loaded> {
  const transaction = (await database()).transaction(['headers', 'entities', 'bin'])
  const entities = transaction.objectStore('entities')
  const [stored, binned, values, keys] = await Promise.all([
    transaction.objectStore('headers').get(id),
    transaction.objectStore('bin').get(id),
    entities.getAll(keysOf(id)),
    entities.getAllKeys(keysOf(id)),
  ])
  if (!stored) return { kind: 'none' }
  if (binned) return isInTime(binned.deletedAt) ? { kind: 'inBin', deletedAt: binned.deletedAt } : { kind: 'none' }
  const { parseProject } = await import('../../domain/project/project-file')
  const { header, version = 1, unknown } = stored
  rememberBeside(id, { version, ...(unknown && { unknown }) })
  const raw = {
    ...withUnknown(
      byCollection(
        keys.map(([, name]) => name),
        values,
      ),
      unknown,
    ),
    format: PROJECT_FORMAT,
    version,
    header,
  }
  const parsed = parseProject(raw)
  if (!parsed.ok) return problemOf(parsed.problem, raw)
  const { project } = parsed
  // What an older version kept can be brought back; without room for that it is opened all the same.
  if (version < PROJECT_VERSION)
    await import('../../session/restore-policy')
      .then(({ keepBeforeMigration }) => keepBeforeMigration(raw, project))
      .catch(() => undefined)
  // What was unknown and is known now has its place among the entities from here on.
  const isKept =
    unknown &&
    collectionNames.some((name) => Object.hasOwn(unknown, name)) &&
    (await saveProject(project).then(
      () => true,
      () => false,
    ))
  return { kind: 'project', project, lastChangedAt: isKept ? project.header.changedAt : stored.lastChangedAt }
}

function problemOf(problem: ProjectProblem, raw: unknown): Loaded {
  if (problem.kind === 'newer') return { ...problem, raw }
  return { kind: 'damaged', where: problem.kind === 'damaged' ? problem.where : problem.kind, raw }
}

/** The lists of entities with what an older version kept without knowing it. */
function withUnknown(
  lists: Record<string, AnyEntity[]>,
  unknown: Record<string, unknown> = {},
): Record<string, unknown> {
  const joined = Object.entries(lists).map(([name, list]) => {
    const kept = Object.hasOwn(unknown, name) ? unknown[name] : []
    return [name, Array.isArray(kept) ? [...list, ...(kept as unknown[])] : kept]
  })
  return { ...unknown, ...(Object.fromEntries(joined) as Record<string, unknown>) }
}

function byCollection(names: readonly CollectionName[], values: readonly AnyEntity[]): Record<string, AnyEntity[]> {
  const lists: Record<string, AnyEntity[]> = Object.fromEntries(collectionNames.map((name) => [name, []]))
  values.forEach((value, index) => lists[names[index] ?? '']?.push(value))
  return lists
}

/**
 * Writes a whole project, in one transaction: all of it is there afterwards, or nothing changed. One in the bin with the
 * same id is moved aside first, and stays there ([HI8]); a page that goes hears no answers, so it cannot look.
 */
export async function saveProject(project: Project): Promise<void> {
  const { id } = project.header
  if (!isPageGoing() && (await (await database()).count('bin', id)) > 0) await (await import('./bin')).moveAside(id)
  await writeAll(wholeOf(project), ['headers', 'entities', 'bin'])
  rememberBeside(project.header.id, besideWhole(project))
}

/**
 * Writes a whole project that the browser lost while it was open.
 * @returns false where another tab was quicker: nothing is written then
 */
export async function restoreProject(project: Project): Promise<boolean> {
  const transaction = await begin(['headers', 'entities', 'bin'])
  if ((await transaction.objectStore('headers').getKey(project.header.id)) !== undefined) return false
  await writeIn(transaction, wholeOf(project))
  rememberBeside(project.header.id, besideWhole(project))
  return true
}

function wholeOf(project: Project): Writes {
  const { header } = project
  return function* writes(store) {
    const entities = store('entities')
    yield store('bin').delete(header.id)
    yield entities.delete(keysOf(header.id))
    yield store('headers').put({ header, lastChangedAt: header.changedAt, ...besideWhole(project) }, header.id)
    for (const name of collectionNames) {
      for (const entity of Object.values(project[name])) yield entities.put(entity, [header.id, name, entity.id])
    }
  }
}

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
    // The page did not go after all: what was written instead is the same, and is found there.
    if (error instanceof GaveWay) return saveChanges(header, changes, at)
    throw error
  }
}

/** A save ended for one that cannot wait. */
class GaveWay extends Error {}

/** After so many reads or writes of a long step the page does what waits for it; its transaction goes on, with all of it or nothing in the end. */
const SLICE = 200

/** The save that reads before it writes, while it does. */
let underway: Transaction | null = null
const gaveWay = new WeakSet<Transaction>()
/** What a page that goes writes cannot wait behind a half-done save: that would be taken back, and what waits with it. */
function endWhatIsUnderway(): void {
  if (!underway) return
  gaveWay.add(underway)
  abortIfOpen(underway)
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
  underway = transaction
  try {
    return await saveIn(transaction, id, changes, at, merge)
  } catch (error) {
    const reason = await reasonOf(transaction, error)
    throw gaveWay.has(transaction) ? new GaveWay() : reason
  } finally {
    if (underway === transaction) underway = null
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
      { ...stored, ...(stored.version === undefined && besideHeader(id)), header, lastChangedAt },
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

/** The same, for a page that goes and hears no answers: what stands is not asked for. */
export async function saveChangesUnasked(
  header: Project['header'],
  changes: readonly Change[],
  at: string,
): Promise<void> {
  endWhatIsUnderway()
  await writeAll(
    stepOf(
      { header, lastChangedAt: at, ...besideHeader(header.id) },
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

type StoreName = StoreNames<OneDoorDatabase>
type Transaction = IDBPTransaction<OneDoorDatabase, StoreName[], 'readwrite'>
type Store<Name extends StoreName> = IDBPObjectStore<OneDoorDatabase, StoreName[], Name, 'readwrite'>
type Writes = (store: <Name extends StoreName>(name: Name) => Store<Name>) => Iterable<Promise<unknown>>

/** A transaction that is on the disk before it is done. A connection that has ended, as browsers may do, is opened anew. */
async function begin(names: StoreName[] = ['headers', 'entities', 'outside'], isSecond = false): Promise<Transaction> {
  try {
    return (await database()).transaction(names, 'readwrite', { durability: 'strict' })
  } catch (error) {
    if (isSecond || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
    forgetDatabase()
    return begin(names, true)
  }
}

/** Writes in one transaction: all of it is there afterwards, or nothing. */
export async function writeAll(writes: Writes, names?: StoreName[]): Promise<void> {
  await writeIn(await begin(names), writes)
}

/** All writes or none: what fails, even before it reaches the database, takes back what was written beside it. */
async function writeIn(transaction: Transaction, write: Writes): Promise<void> {
  const writes = [transaction.done]
  try {
    for (const one of write((name) => transaction.objectStore(name))) {
      // A page that goes ends what is under way and writes it anew, so that alone may wait in between.
      if (writes.push(one.then(() => undefined)) % SLICE === 0 && transaction === underway) await one
    }
    // Asked for at once, not when the writes have answered: a page that is being closed hears no answers, and what is not committed by then is taken back.
    transaction.commit()
    await Promise.all(writes)
  } catch (error) {
    void Promise.allSettled(writes)
    throw await reasonOf(transaction, error)
  }
}

/**
 * Why a transaction failed: its own end says it, where a single write may say only that it was taken back. The end alone
 * is waited for: a write of a transaction that the browser ended, as on a full disk, does not always answer.
 */
async function reasonOf(transaction: Transaction, error: unknown): Promise<unknown> {
  abortIfOpen(transaction)
  const end: unknown = await transaction.done.then(
    () => error,
    (reason: unknown) => reason,
  )
  return end instanceof Error && end.name === 'AbortError' ? error : end
}

function abortIfOpen(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // A write that the database itself refused has ended the transaction already.
  }
}
