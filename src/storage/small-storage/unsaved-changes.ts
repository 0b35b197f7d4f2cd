import type { Change } from '../../domain/project/change'
import { entitySchemas, headerSchema, type Header } from '../../domain/project/schema'
import { removeItem, readItem, stashedKeys, writeItem } from './small-storage'
import { dropStashedPoints } from './unsaved-points'

/** Changes not confirmed by the database, with the header of their project. */
export interface UnsavedChanges {
  header: Header
  changes: Change[]
}

/** The key prefix of older versions, kept so that their stashes are found. */
const PREFIX = 'onedoor.left.'

/** The unsaved changes of one page, and those that other pages stashed. */
export interface Stash {
  /** Stashes unsaved changes, replacing those stashed before. */
  put: (unsaved: readonly UnsavedChanges[]) => void
  /** Drops this page's stash, when the page stays after all and has saved. */
  drop: () => void
  /** The stash keys of other pages. */
  keysOfOthers: () => string[]
}

/**
 * The database no longer replies to a page being hidden and, on a busy device, may lose its last writes. So the page
 * also stashes its last changes in localStorage, which is synchronous; the next page saves what the database does not
 * have ([KP1]): see `session/recover-changes.ts`.
 */
export function createStash(): Stash {
  const own = `${PREFIX}${crypto.randomUUID()}`
  return {
    put: (unsaved) => {
      const text = JSON.stringify(unsaved.map(({ header, changes }) => ({ header, changes })))
      if (writeItem(own, text)) return
      dropStashedPoints()
      // Even where there is no room, the database was asked to save the same.
      writeItem(own, text)
    },
    drop: () => removeItem(own),
    keysOfOthers: () => stashedKeys(PREFIX).filter((key) => key !== own),
  }
}

/** Reads a stash. Items not written by the toolkit count as empty. */
export function readStashed(key: string): UnsavedChanges[] {
  try {
    const stashed = JSON.parse(readItem(key) ?? '[]') as UnsavedChanges[]
    return stashed.filter(({ header, changes }) => headerSchema.safeParse(header).success && changes.every(isChange))
  } catch {
    return []
  }
}

export function dropStashed(key: string): void {
  removeItem(key)
}

function isChange({ collection, id, after }: Change): boolean {
  if (!Object.hasOwn(entitySchemas, collection) || typeof id !== 'string') return false
  return after === null
    ? collection !== 'header'
    : after.id === id && entitySchemas[collection].safeParse(after).success
}
