import { daysLeft } from '../domain/project/bin'
import type { Change } from '../domain/project/change'
import { collectionNames, type CollectionName } from '../domain/project/collections'
import type { AnyEntity, Project } from '../domain/project/schema'
import type { IDBPObjectStore, StoreNames } from 'idb'
import { database, keysOf, type OneDoorDatabase, type StoredHeader } from './database'
import { isPageGoing } from './page-life'

/** What was found for an id: a project, nothing, one that was deleted and can be brought back, or something that does not pass the checks, as it was found. */
export type Loaded =
  | { kind: 'project'; project: Project }
  | { kind: 'none' }
  | { kind: 'inBin'; deletedAt: string }
  | { kind: 'damaged'; where: string; raw: unknown }

/** The headers of all projects that are not in the bin, the one changed last first; and how many are in the bin. */
export async function listProjects(): Promise<{ headers: StoredHeader[]; inBin: number }> {
  const transaction = (await database()).transaction(['headers', 'bin'])
  const bin = transaction.objectStore('bin')
  const [headers, binnedIds, binned] = await Promise.all([transaction.objectStore('headers').getAll(), bin.getAllKeys(), bin.getAll()])
  const live = headers.filter(({ header }) => !binnedIds.includes(header.id))
  return { headers: live.sort((a, b) => b.lastChangedAt.localeCompare(a.lastChangedAt)), inBin: binned.filter(({ deletedAt }) => isInTime(deletedAt)).length }
}

/** What was deleted thirty days ago is gone, also while it still waits to be removed ([HI7]). */
function isInTime(deletedAt: string): boolean {
  return daysLeft(deletedAt, new Date().toISOString()) > 0
}

/**
 * Loads a project and checks every entity of it. What fails the checks is handed back as it was found and stays in the
 * database: nothing is ever overwritten by an empty project.
 */
export async function loadProject(id: string): Promise<Loaded> {
  const transaction = (await database()).transaction(['headers', 'entities', 'bin'])
  const entities = transaction.objectStore('entities')
  const [stored, binned, values, keys] = await Promise.all([
    transaction.objectStore('headers').get(id), transaction.objectStore('bin').get(id), entities.getAll(keysOf(id)), entities.getAllKeys(keysOf(id)),
  ])
  if (!stored) return { kind: 'none' }
  if (binned) return isInTime(binned.deletedAt) ? { kind: 'inBin', deletedAt: binned.deletedAt } : { kind: 'none' }
  const { parseProject } = await import('../domain/project/project-file')
  const { PROJECT_FORMAT, PROJECT_VERSION } = await import('../domain/project/schema')
  const raw = { format: PROJECT_FORMAT, version: PROJECT_VERSION, header: stored.header, ...byCollection(keys.map(([, name]) => name), values) }
  const parsed = parseProject(raw)
  if (parsed.ok) return { kind: 'project', project: parsed.project }
  return { kind: 'damaged', where: parsed.problem.kind === 'damaged' ? parsed.problem.where : parsed.problem.kind, raw }
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
  const { header } = project
  if (!isPageGoing() && (await (await database()).count('bin', header.id)) > 0) await (await import('./bin')).moveAside(header.id)
  await writeAll(['headers', 'entities', 'bin'], function* (store) {
    const [headers, entities] = [store('headers'), store('entities')]
    yield store('bin').delete(header.id)
    yield entities.delete(keysOf(header.id))
    yield headers.put({ header, lastChangedAt: header.changedAt }, header.id)
    for (const name of collectionNames) {
      for (const entity of Object.values(project[name])) yield entities.put(entity, [header.id, name, entity.id])
    }
  })
}

/**
 * Writes the changes of one step, in one transaction that is on the disk before it is called done: a laptop that
 * runs flat a moment later has it.
 * @param header the project's header as it is now
 * @param at the moment of the change, for the list of projects
 */
export async function saveChanges(header: Project['header'], changes: readonly Change[], at: string): Promise<void> {
  await writeAll(['headers', 'entities'], function* (store) {
    const entities = store('entities')
    yield store('headers').put({ header, lastChangedAt: at }, header.id)
    for (const { collection, id, after } of changes) {
      if (collection !== 'header') yield after ? entities.put(after, [header.id, collection, id]) : entities.delete([header.id, collection, id])
    }
  })
}

/** Deletes a project for good with all that belongs to it, its restore points too, in one transaction. */
export async function deleteProject(id: string): Promise<void> {
  await writeAll(['headers', 'entities', 'bin', 'outside', 'restorePoints'], function* (store) {
    for (const name of ['headers', 'bin', 'outside'] as const) yield store(name).delete(id)
    for (const name of ['entities', 'restorePoints'] as const) yield store(name).delete(keysOf(id))
  })
}

type StoreName = StoreNames<OneDoorDatabase>
type Store<Name extends StoreName> = IDBPObjectStore<OneDoorDatabase, StoreName[], Name, 'readwrite'>

/** All writes or none: what fails, even before it reaches the database, takes back what was written beside it. */
async function writeAll(names: StoreName[], write: (store: <Name extends StoreName>(name: Name) => Store<Name>) => Iterable<Promise<unknown>>): Promise<void> {
  const transaction = (await database()).transaction(names, 'readwrite', { durability: 'strict' })
  const writes = [transaction.done]
  try {
    for (const one of write((name) => transaction.objectStore(name))) writes.push(one.then(() => undefined))
    // Asked for at once, not when the writes have answered: a page that is being closed hears no answers, and what is not committed by then is taken back.
    transaction.commit()
    await Promise.all(writes)
  } catch (error) {
    abortIfOpen(transaction)
    await Promise.allSettled(writes)
    throw error
  }
}

function abortIfOpen(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // A write that the database itself refused has ended the transaction already.
  }
}
