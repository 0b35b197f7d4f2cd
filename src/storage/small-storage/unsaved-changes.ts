import type { Change } from '../../domain/project/change'
import { entitySchemas, headerSchema, type Header } from '../../domain/project/schema'
import { removeItem, readItem, stashedKeys, writeItem } from './small-storage'
import { dropStashedPoints } from './unsaved-points'

/** Changes that the database had not confirmed, with the header of the project that they belong to. */
export interface UnsavedChanges {
  header: Header
  changes: Change[]
}

/** The name that older versions gave it: what they stashed is found by this one. */
const PREFIX = 'onedoor.left.'

/** The unsaved changes of one page, and those that other pages stashed. */
export interface Stash {
  /** Stashes the changes that are not saved yet, in the place of those stashed before. */
  put: (unsaved: readonly UnsavedChanges[]) => void
  /** Drops what this page stashed, when it stays after all and has saved. */
  drop: () => void
  /** The keys that other pages stashed changes under. */
  keysOfOthers: () => string[]
}

/**
 * The database answers a page being hidden no more, and on a busy device it may let go of what such a page wrote last.
 * So the page stashes its last changes in the small storage too, which takes them at once; the next page puts into the
 * database what is not there yet ([KP1]): see `session/recover-changes.ts`.
 */
export function createStash(): Stash {
  const own = `${PREFIX}${crypto.randomUUID()}`
  return {
    put: (unsaved) => {
      const text = JSON.stringify(unsaved.map(({ header, changes }) => ({ header, changes })))
      if (writeItem(own, text)) return
      dropStashedPoints()
      // Where there is no room even so, the database has been asked to keep the same.
      writeItem(own, text)
    },
    drop: () => removeItem(own),
    keysOfOthers: () => stashedKeys(PREFIX).filter((key) => key !== own),
  }
}

/** What is stashed under a key. Anything that no page of the toolkit stashes is nothing. */
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
