import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CollectionName } from '../domain/project/collections'
import type { RestoreReason } from '../domain/project/restore-points'
import type { AnyEntity, Header } from '../domain/project/schema'

/** A project's header with the moment of its last change, for the list of projects. */
export interface StoredHeader { header: Header; lastChangedAt: string }

/** When a project was deleted. While it stands here its header and entities are still where they were. */
export interface Binned { deletedAt: string }

/** When a project was last saved outside of this browser, as a file. */
export interface SavedOutside { at: string }

/** A project as it was at a moment: the text of a project file, compressed where the browser can, and what the list of points says of it. */
export interface RestorePoint {
  projectId: string
  at: string
  reason: RestoreReason
  counts: { answers: number; areas: number; actions: number }
  /** What it takes, in bytes. */
  size: number
  file: Uint8Array<ArrayBuffer> | string
}

export interface OneDoorDatabase extends DBSchema {
  headers: { key: string; value: StoredHeader }
  entities: { key: [projectId: string, collection: CollectionName, id: string]; value: AnyEntity }
  bin: { key: string; value: Binned }
  outside: { key: string; value: SavedOutside }
  restorePoints: { key: [projectId: string, at: string]; value: RestorePoint }
}

export type Database = IDBPDatabase<OneDoorDatabase>

export const DATABASE_NAME = 'onedoor'
const VERSION = 2

let opened: Promise<Database> | null = null

/** The browser's database, opened once. Rejects where the browser gives none; the next call then tries again. */
export function database(): Promise<Database> {
  opened ??= openDB<OneDoorDatabase>(DATABASE_NAME, VERSION, {
    // Additive: what an older OneDoor kept stays as it is.
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('headers')
        db.createObjectStore('entities')
      }
      if (from < 2) {
        db.createObjectStore('bin')
        db.createObjectStore('outside')
        db.createObjectStore('restorePoints')
      }
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

/** The range of keys that holds all entities, or all restore points, of a project. */
export function keysOf(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []])
}
