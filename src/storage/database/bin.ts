import type { IDBPTransaction } from 'idb'
import { daysLeft } from '../../domain/project/bin'
import { database, keysOf, type OneDoorDatabase, type StoredHeader } from './connection'
import { deleteProject } from './delete-project'
import { tellOtherTabs } from '../tabs/tabs'

/** A project in the bin: its header, and when it was deleted. */
export interface BinnedProject {
  stored: StoredHeader
  deletedAt: string
}

/** Moves a project to the bin. Its entities stay where they are; a project that is not stored is ignored. */
export async function putIntoBin(id: string, deletedAt: string): Promise<void> {
  const transaction = (await database()).transaction(['headers', 'bin'], 'readwrite', { durability: 'strict' })
  if ((await transaction.objectStore('headers').count(id)) > 0)
    await transaction.objectStore('bin').put({ deletedAt }, id)
  await transaction.done
}

/** The projects in the bin that can still be restored, most recently deleted first. */
export async function listBin(now = new Date().toISOString()): Promise<BinnedProject[]> {
  return (await allInBin()).filter(({ deletedAt }) => daysLeft(deletedAt, now) > 0)
}

async function allInBin(): Promise<BinnedProject[]> {
  const transaction = (await database()).transaction(['headers', 'bin'])
  const [ids, times, headers] = await Promise.all([
    transaction.objectStore('bin').getAllKeys(),
    transaction.objectStore('bin').getAll(),
    transaction.objectStore('headers').getAll(),
  ])
  const binned = ids.flatMap((id, index) => {
    const [stored, deletedAt] = [headers.find(({ header }) => header.id === id), times[index]?.deletedAt]
    return stored && deletedAt ? [{ stored, deletedAt }] : []
  })
  return binned.sort((a, b) => b.deletedAt.localeCompare(a.deletedAt))
}

/** Restores a project from the bin, with everything it had ([HI6]). Does nothing when it is not there. */
export async function bringBackFromBin(id: string): Promise<void> {
  await (await database()).delete('bin', id)
  tellOtherTabs({ projectId: id, changes: [] })
}

/** Deletes a project in the bin for good, with its restore points. */
export async function deleteForGood(id: string): Promise<void> {
  await deleteProject(id)
  tellOtherTabs({ projectId: id, deleted: true, forGood: true })
}

/** Deletes for good what has been in the bin for thirty days ([HI7]). Failures are tried again at the next start. */
export async function purgeBin(now = new Date().toISOString()): Promise<void> {
  const old = (await allInBin()).filter(({ deletedAt }) => daysLeft(deletedAt, now) === 0)
  for (const { stored } of old) await deleteForGood(stored.header.id)
}

/**
 * Gives a project in the bin another id, in one transaction, so that a file with the same id can be opened and both are
 * kept ([HI8]).
 * @param to the other id
 */
export async function moveAside(id: string, to: string): Promise<void> {
  const transaction = (await database()).transaction(['headers', 'entities', 'bin', 'restorePoints'], 'readwrite', {
    durability: 'strict',
  })
  await Promise.all([
    moveHeader(transaction, id, to),
    moveEntities(transaction, id, to),
    movePoints(transaction, id, to),
  ])
  await transaction.done
}

type Moving = IDBPTransaction<OneDoorDatabase, ('headers' | 'entities' | 'bin' | 'restorePoints')[], 'readwrite'>

async function moveHeader(transaction: Moving, id: string, to: string): Promise<void> {
  const [headers, bin] = [transaction.objectStore('headers'), transaction.objectStore('bin')]
  const [stored, binned] = await Promise.all([headers.get(id), bin.get(id)])
  if (stored) await headers.put({ ...stored, header: { ...stored.header, id: to } }, to)
  if (binned) await bin.put(binned, to)
  await Promise.all([headers.delete(id), bin.delete(id)])
}

async function moveEntities(transaction: Moving, id: string, to: string): Promise<void> {
  const store = transaction.objectStore('entities')
  const [keys, values] = await Promise.all([store.getAllKeys(keysOf(id)), store.getAll(keysOf(id))])
  await Promise.all(
    keys.map(async ([, name, entity], index) => {
      const value = values[index]
      if (value) await store.put(value, [to, name, entity])
    }),
  )
  await store.delete(keysOf(id))
}

async function movePoints(transaction: Moving, id: string, to: string): Promise<void> {
  const store = transaction.objectStore('restorePoints')
  const points = await store.getAll(keysOf(id))
  await Promise.all(points.map((point) => store.put({ ...point, projectId: to }, [to, point.at])))
  await store.delete(keysOf(id))
}
