import { isSame, type Change, type Stamp } from './change'
import { collectionNames } from './collections'
import type { AnyEntity, Header, Project } from './schema'

/**
 * The changes that make one state of a project into another ([HI4]). Who changed an entity last and when is not a
 * difference; what has the same content is not named.
 * @returns changes that go with `applyChanges(from, …)`; a header keeps the id of the project that it is put into
 */
export function changesBetween(from: Project, to: Project): Change[] {
  const header: Header = { ...to.header, id: from.header.id }
  const headers: Change[] = isSameEntity(from.header, header)
    ? []
    : [{ collection: 'header', id: header.id, before: from.header, after: header }]
  return [...headers, ...collectionNames.flatMap((name) => changesIn(name, from[name], to[name]))]
}

function changesIn(
  collection: Change['collection'],
  from: Record<string, AnyEntity>,
  to: Record<string, AnyEntity>,
): Change[] {
  const ids = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return ids.flatMap((id) => {
    const [before, after] = [own(from, id), own(to, id)]
    return before && after && isSameEntity(before, after) ? [] : [{ collection, id, before, after }]
  })
}

function own(entities: Record<string, AnyEntity>, id: string): AnyEntity | null {
  return Object.hasOwn(entities, id) ? (entities[id] ?? null) : null
}

/**
 * The changes with what they put signed by the one who makes them now ([HI5]): for the next merge it is the latest
 * word.
 */
export function signed(changes: readonly Change[], stamp: Stamp): Change[] {
  return changes.map((change) => ({ ...change, after: change.after && { ...change.after, ...stamp } }))
}

/**
 * What kinds of things a list of differences is counted by. Answers and checks are one to a reader, and so are the
 * settings.
 */
export const differenceKinds = [
  'answers',
  'priorityAreas',
  'outcomes',
  'actions',
  'agencies',
  'wordings',
  'settings',
] as const

export type DifferenceKind = (typeof differenceKinds)[number]

export interface DifferenceCount {
  added: number
  changed: number
  deleted: number
}

const kindOf: Record<Change['collection'], DifferenceKind> = {
  header: 'settings',
  rounds: 'settings',
  dismissals: 'settings',
  answers: 'answers',
  checks: 'answers',
  agencies: 'agencies',
  priorityAreas: 'priorityAreas',
  outcomes: 'outcomes',
  actions: 'actions',
  wordings: 'wordings',
}

/** How many things of each kind the changes add, change and delete; kinds without any are left out. */
export function countDifferences(changes: readonly Change[]): (DifferenceCount & { kind: DifferenceKind })[] {
  return differenceKinds
    .map((kind) => ({ kind, ...countAll(changes.filter(({ collection }) => kindOf[collection] === kind)) }))
    .filter(({ added, changed, deleted }) => added + changed + deleted > 0)
}

export function countAll(changes: readonly Change[]): DifferenceCount {
  const added = changes.filter(({ before }) => !before).length
  const deleted = changes.filter(({ after }) => !after).length
  return { added, deleted, changed: changes.length - added - deleted }
}

function isSameEntity(a: AnyEntity, b: AnyEntity): boolean {
  return isSame(unsigned(a), unsigned(b))
}

function unsigned({ changedBy: _by, changedAt: _at, ...content }: AnyEntity): Record<string, unknown> {
  return content
}
