import type { Change } from '../../domain/project/change'
import type { AnyEntity } from '../../domain/project/schema'
import { database } from './connection'

/** Identifies an entity. */
export type EntityName = Pick<Change, 'collection' | 'id'>

/** Some stored entities of a project, null where there is none; and when the project was last changed. */
export async function loadEntities(
  projectId: string,
  names: readonly EntityName[],
): Promise<{ entities: (AnyEntity | null)[]; lastChangedAt: string | null }> {
  const transaction = (await database()).transaction(['headers', 'entities'])
  const [stored, ...found] = await Promise.all([
    transaction.objectStore('headers').get(projectId),
    ...names.map(({ collection, id }) =>
      collection === 'header' ? null : transaction.objectStore('entities').get([projectId, collection, id]),
    ),
  ])
  return {
    entities: names.map(({ collection }, index) =>
      collection === 'header' ? (stored?.header ?? null) : (found[index] ?? null),
    ),
    lastChangedAt: stored?.lastChangedAt ?? null,
  }
}

/** The state of a project without reading it: when it was last changed, or that it is missing. */
export async function standingOf(
  id: string,
): Promise<{ kind: 'there'; lastChangedAt: string } | { kind: 'missing'; deleted: boolean }> {
  const transaction = (await database()).transaction(['headers', 'outside', 'bin'])
  const [stored, outside, binned] = await Promise.all([
    transaction.objectStore('headers').get(id),
    transaction.objectStore('outside').get(id),
    transaction.objectStore('bin').get(id),
  ])
  if (stored && !binned) return { kind: 'there', lastChangedAt: stored.lastChangedAt }
  return { kind: 'missing', deleted: binned !== undefined || outside?.deletedAt !== undefined }
}
