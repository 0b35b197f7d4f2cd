import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CollectionName } from '../domain/project/collections'
import type { AnyEntity, Header } from '../domain/project/schema'

/** A project's header with the moment of its last change, for the list of projects. */
export interface StoredHeader { header: Header; lastChangedAt: string }

export interface OneDoorDatabase extends DBSchema {
  headers: { key: string; value: StoredHeader }
  entities: { key: [projectId: string, collection: CollectionName, id: string]; value: AnyEntity }
}

export type Database = IDBPDatabase<OneDoorDatabase>

const NAME = 'onedoor'
const VERSION = 1

let opened: Promise<Database> | null = null

/** The browser's database, opened once. Rejects where the browser gives none; the next call then tries again. */
export function database(): Promise<Database> {
  opened ??= openDB<OneDoorDatabase>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('headers')
      db.createObjectStore('entities')
    },
    // A tab with a newer OneDoor waits until every older one lets go of the database.
    blocking(_currentVersion, _newVersion, event) {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated() {
      opened = null
    },
  }).catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}

/** The range of keys that holds all entities of a project. */
export function entitiesOf(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []])
}
