import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb'
import { database, forgetDatabase, type OneDoorDatabase } from './connection'

export type StoreName = StoreNames<OneDoorDatabase>
export type Transaction = IDBPTransaction<OneDoorDatabase, StoreName[], 'readwrite'>
export type Store<Name extends StoreName> = IDBPObjectStore<OneDoorDatabase, StoreName[], Name, 'readwrite'>
export type Writes = (store: <Name extends StoreName>(name: Name) => Store<Name>) => Iterable<Promise<unknown>>

/** How many reads or writes to do before yielding to the page; the transaction stays open and atomic. */
export const SLICE = 200

/** The save that is currently reading before it writes. */
export const underway: { transaction: Transaction | null } = { transaction: null }

/** Opens a transaction that is on disk before it completes. A connection closed by the browser is opened again. */
export async function begin(
  names: StoreName[] = ['headers', 'entities', 'outside'],
  isSecond = false,
): Promise<Transaction> {
  try {
    return (await database()).transaction(names, 'readwrite', { durability: 'strict' })
  } catch (error) {
    if (isSecond || !(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
    forgetDatabase()
    return begin(names, true)
  }
}

/** Writes in one transaction: all or nothing. */
export async function writeAll(writes: Writes, names?: StoreName[]): Promise<void> {
  await writeIn(await begin(names), writes)
}

/** All writes or none: a failure, even before the database is reached, rolls back the others. */
export async function writeIn(transaction: Transaction, write: Writes): Promise<void> {
  const writes = [transaction.done]
  try {
    for (const one of write((name) => transaction.objectStore(name))) {
      // Only a save that can be aborted may yield: a page being hidden aborts it and writes it again.
      if (writes.push(one.then(() => undefined)) % SLICE === 0 && transaction === underway.transaction) await one
    }
    // Committed explicitly, without waiting for replies: a page being closed gets none, and whatever is uncommitted by
    // then is rolled back.
    transaction.commit()
    await Promise.all(writes)
  } catch (error) {
    void Promise.allSettled(writes)
    throw await reasonOf(transaction, error)
  }
}

/**
 * Why a transaction failed. Its own event says why, where a single write may say only that it was aborted. Only that
 * event is awaited, because writes of a transaction aborted by the browser, for instance when the disk is full, do not
 * always get a reply.
 */
export async function reasonOf(transaction: Transaction, error: unknown): Promise<unknown> {
  abortIfOpen(transaction)
  const end: unknown = await transaction.done.then(
    () => error,
    (reason: unknown) => reason,
  )
  return end instanceof Error && end.name === 'AbortError' ? error : end
}

export function abortIfOpen(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // A write refused by the database has already aborted the transaction.
  }
}
