import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CollectionName } from '../../domain/project/collections'
import type { RestoreReason } from '../../domain/project/restore-points'
import type { AnyEntity, Header } from '../../domain/project/schema'

/** A project's header with the moment of its last change, for the list of projects. */
export interface StoredHeader {
  header: Header
  lastChangedAt: string
  /** The version that wrote the project as a whole; none is version 1. */
  version?: number
  /** What stood in its file beside all that is known. */
  unknown?: Record<string, unknown>
}

/** When a project was deleted. While it stands here its header and entities are still where they were. */
export interface Binned {
  deletedAt: string
}

/**
 * When a project was last saved outside of this browser, as a file. Of a project that was deleted for good only that
 * stays: a tab that still has it open must not take it for one that the browser lost.
 */
export interface Backup {
  at?: string
  deletedAt?: string
}

/**
 * A project as it was at a moment: the text of a project file, compressed where the browser can, and what the list of
 * points says of it.
 */
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
  outside: { key: string; value: Backup }
  restorePoints: { key: [projectId: string, at: string]; value: RestorePoint }
}

export type Database = IDBPDatabase<OneDoorDatabase>

export const DATABASE_NAME = 'onedoor'
const VERSION = 2

let opened: Promise<Database> | null = null

/** The browser's database, opened once. Rejects where the browser gives none; the next call then tries again. */
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
 * A tab with a newer OneDoor may have added to the database since. What this one knows is where it was, so that it goes
 * on with it.
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
      // A tab with an older OneDoor does not let go: said at once, rather than waited for without an end.
      blocked() {
        giveUp(new DOMException('an older OneDoor holds the database', 'BlockedError'))
      },
      terminated: forgetDatabase,
    }),
  ])
}

/** Lets go of a connection that has ended, so that the next call opens a new one. */
export function forgetDatabase(): void {
  opened = null
}

/** How long a database may be silent before that is said. */
const PATIENCE_MS = 8000

/**
 * The same work, failed where the database does not answer in time: some browsers leave one waiting without an end. The
 * next call opens it anew.
 */
export function inTime<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forgetDatabase()
      reject(new DOMException('the database does not answer', 'TimeoutError'))
    }, PATIENCE_MS)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** The range of keys that holds all entities, or all restore points, of a project. */
export function keysOf(projectId: string): IDBKeyRange {
  return IDBKeyRange.bound([projectId], [projectId, []])
}
