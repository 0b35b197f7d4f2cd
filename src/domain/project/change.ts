import type { CollectionName } from './collections'
import type { AnyEntity, EntityOf, Header, Project } from './schema'

/**
 * One entity before and after a step. `null` before: it was added; `null` after: it was deleted.
 * A step of work is a list of changes; everything that alters a project is such a list, so that saving, undoing,
 * telling other tabs and merging all speak of the same thing.
 */
export interface Change {
  collection: CollectionName | 'header'
  id: string
  before: AnyEntity | null
  after: AnyEntity | null
}

/** The project with the changes made. Entities that no change names are the same objects as before. */
export function applyChanges(project: Project, changes: readonly Change[]): Project {
  return startChanging(project)(changes)
}

/**
 * For a long row of changes of which each is made in sight of those before: a collection is copied once, not once a
 * change.
 * @returns makes more changes at each call, and gives the project with all that were made: the same object each time,
 * which
 *   nobody else may keep before the last call
 */
export function startChanging(project: Project): (changes: readonly Change[]) => Project {
  const next: Project = { ...project }
  const copied = new Set<CollectionName>()
  return (changes) => {
    for (const change of changes) {
      if (change.collection === 'header') {
        if (change.after) next.header = change.after as Header
        continue
      }
      if (!copied.has(change.collection)) {
        copied.add(change.collection)
        ;(next as unknown as Record<string, unknown>)[change.collection] = { ...next[change.collection] }
      }
      const entities = next[change.collection] as Record<string, AnyEntity>
      if (change.after) entities[change.id] = change.after
      else delete entities[change.id]
    }
    return next
  }
}

/** The changes that take a project back to where it was before these. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, before: change.after, after: change.before })).reverse()
}

/** Who makes a change, and when. Passed in, because the domain layer has no clock. */
export interface Stamp {
  changedBy: string
  changedAt: string
}

/** The change that adds an entity or puts it in the place of the one with its id. */
export function putChange<Name extends CollectionName>(
  project: Project,
  collection: Name,
  entity: EntityOf<Name>,
): Change {
  const before = (project[collection] as Record<string, AnyEntity>)[entity.id] ?? null
  return { collection, id: entity.id, before, after: entity as AnyEntity }
}

/** The change that deletes an entity; null when there is none with that id. */
export function deleteChange(project: Project, collection: CollectionName, id: string): Change | null {
  const before = (project[collection] as Record<string, AnyEntity>)[id]
  return before ? { collection, id, before, after: null } : null
}

export function putHeaderChange(project: Project, header: Header): Change {
  return { collection: 'header', id: header.id, before: project.header, after: header }
}

/**
 * Whether two values as JSON holds them are the same, whatever the order of their fields ([KP8]). A field without a
 * value is as good as none; a list is never the same as what is no list.
 */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  return Object.keys({ ...one, ...other }).every((key) => isSame(held(one, key), held(other, key)))
}

function held(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined
}
