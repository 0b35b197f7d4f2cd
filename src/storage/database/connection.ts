import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CollectionName } from '../../domain/project/collections'
import type { RestoreReason } from '../../domain/project/restore-points'
import type { AnyEntity, Header } from '../../domain/project/schema'

/** A project's header with the time of its last change, for the list of projects. */
export interface StoredHeader {
  header: Header
  lastChangedAt: string
  /** The version that last wrote the whole project; version 1 when absent. */
  version?: number
  /** Fields of its file that this version does not know. */
  unknown?: Record<string, unknown>
}

/** When a project was moved to the bin. Until it is purged, its header and entities stay where they were. */
export interface Binned {
  deletedAt: string
}

/**
 * When a project was last saved as a file. For a project deleted for good only `deletedAt` stays, so that a tab that
 * still has it open does not take it for one that the browser lost.
 */
export interface Backup {
  at?: string
  deletedAt?: string
}

/** A restore point: the text of a project file, compressed where the browser can, and the facts shown in the list. */
export interface RestorePoint {
  projectId: string
  at: string
  reason: RestoreReason
  counts: { answers: number; areas: number; actions: number }
  /** Size in bytes. */
  size: number
  file: Uint8Array<ArrayBuffer> | string
}

export interface OneDoorDatabase extends DBSchema {
  headers: { key: string; value: StoredHeader }
  entities: { key: [projectId: string, collection: CollectionName, id: string]; value: AnyEntity }
  bin: { key: string; value: Binned }
  outside: { key: string; value: Backup }
  restorePoints: { key: [projectId: string, at: string]; value: RestorePoint }
}

export type Database = IDBPDatabase<OneDoorDatabase>

export const DATABASE_NAME = 'onedoor'
const VERSION = 2

let opened: Promise<Database> | null = null

/** The browser's database, opened once. Rejects where the browser provides none; the next call tries again. */
export function database(): Promise<Database> {
  opened ??= openAt(VERSION)
    .catch(openAsItIs)
    .catch((error: unknown) => {
      opened = null
      throw error
    })
  return opened
}

/**
 * A tab with a newer OneDoor may have upgraded the database. Upgrades are additive, so this version can use it as it
 * is.
 */
function openAsItIs(error: unknown): Promise<Database> {
  if (error instanceof Error && error.name === 'VersionError') return openAt(undefined)
  throw error
}

function openAt(version: number | undefined): Promise<Database> {
  let giveUp: (error: DOMException) => void = () => undefined
  const isHeld = new Promise<never>((_resolve, reject) => {
    giveUp = reject
  })
  return Promise.race([
    isHeld,
    openDB<OneDoorDatabase>(DATABASE_NAME, version, {
      // Upgrades are additive: data of older versions stays as it is.
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
      // A newer OneDoor in another tab waits until every older one closes the database.
      blocking(_currentVersion, _newVersion, event) {
        ;(event.target as IDBDatabase).close()
        opened = null
      },
      // An older OneDoor in another tab does not close the database: fail now instead of waiting for ever.
      blocked() {
        giveUp(new DOMException('an older OneDoor holds the database', 'BlockedError'))
      },
      terminated: forgetDatabase,
    }),
  ])
}

/** Forgets a connection that has ended, so that the next call opens a new one. */
export function forgetDatabase(): void {
  opened = null
}

/** How long the database may take to reply before that is reported. */
const PATIENCE_MS = 8000

/** Rejects when the database does not reply in time, which some browsers never do. The next call reopens it. */
export function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forgetDatabase()
      reject(new DOMException('the database does not answer', 'TimeoutError'))
    }, PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The key range of all entities, or all restore points, of a project. */
export function keysOf(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []])
}
