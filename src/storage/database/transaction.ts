import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb'
import { database, forgetDatabase, type OneDoorDatabase } from './connection'

export type StoreName = StoreNames<OneDoorDatabase>
export type Transaction = IDBPTransaction<OneDoorDatabase, StoreName[], 'readwrite'>
export type Store<Name extends StoreName> = IDBPObjectStore<OneDoorDatabase, StoreName[], Name, 'readwrite'>
export type Writes = (store: <Name extends StoreName>(name: Name) => Store<Name>) => Iterable<Promise<unknown>>

/**
 * After so many reads or writes of a long step the page handles what waits for it; the transaction goes on, with all of
 * it or nothing in the end.
 */
export const SLICE = 200

/** The save that reads before it writes, while it does. */
export const underway: { transaction: Transaction | null } = { transaction: null }

/**
 * A transaction that is on the disk before it is done. A connection that has ended, as browsers may do, is opened anew.
 */
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

/** Writes in one transaction: all of it is there afterwards, or nothing. */
export async function writeAll(writes: Writes, names?: StoreName[]): Promise<void> {
  await writeIn(await begin(names), writes)
}

/** All writes or none: what fails, even before it reaches the database, takes back what was written with it. */
export async function writeIn(transaction: Transaction, write: Writes): Promise<void> {
  const writes = [transaction.done]
  try {
    for (const one of write((name) => transaction.objectStore(name))) {
      // A page being hidden ends what is under way and writes it anew, so that alone may wait in between.
      if (writes.push(one.then(() => undefined)) % SLICE === 0 && transaction === underway.transaction) await one
    }
    // Asked for at once, not when the writes have answered: a page being closed hears no answers, and what is not
    // committed by then is taken back.
    transaction.commit()
    await Promise.all(writes)
  } catch (error) {
    void Promise.allSettled(writes)
    throw await reasonOf(transaction, error)
  }
}

/**
 * Why a transaction failed: its own end says it, where a single write may say only that it was taken back. The end
 * alone is waited for: a write of a transaction that the browser ended, as on a full disk, does not always answer.
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
    // A write that the database itself refused has ended the transaction already.
  }
}
