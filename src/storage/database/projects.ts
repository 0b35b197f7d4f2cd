import { daysLeft } from '../../domain/project/bin'
import { collectionNames, type CollectionName } from '../../domain/project/collections'
import type { ProjectProblem } from '../../domain/project/project-file'
import type { AnyEntity, Project } from '../../domain/project/schema'
import { PROJECT_FORMAT, PROJECT_VERSION } from '../../domain/project/version'
import { isPageHiding } from '../tabs/page-hiding'
import { database, keysOf, type StoredHeader } from './connection'
import { writeAll, type Writes } from './transaction'
import { cacheVersion, versionOfWhole } from './versions'

/** The result of loading an id: a project, nothing, one that is in the bin, or data that fails the checks. */
export type Loaded =
  | LoadedProject
  | { kind: 'none' }
  | { kind: 'inBin'; deletedAt: string }
  | { kind: 'damaged'; where: string; raw: unknown }
  /** Stored by a newer OneDoor, for instance in another tab; `readable` where it can be shown read-only. */
  | { kind: 'newer'; version: number; readable?: Project; raw: unknown }

export interface LoadedProject {
  kind: 'project'
  project: Project
  lastChangedAt?: string
  /** The stored data, where an older version wrote it and this one has not written any of it. */
  migratedFrom?: { raw: unknown }
  /**
   * Fields that an older version carried along without knowing them are known now, and must be written to their place.
   */
  isToBeRewritten?: boolean
}

/** The headers of all projects outside the bin, most recently changed first; and how many are in the bin. */
export async function listProjects(): Promise<{ headers: StoredHeader[]; inBin: number }> {
  const transaction = (await database()).transaction(['headers', 'bin'])
  const bin = transaction.objectStore('bin')
  const [headers, binnedIds, binned] = await Promise.all([
    transaction.objectStore('headers').getAll(),
    bin.getAllKeys(),
    bin.getAll(),
  ])
  const live = headers.filter(({ header }) => !binnedIds.includes(header.id))
  return {
    headers: live.sort((a, b) => b.lastChangedAt.localeCompare(a.lastChangedAt)),
    inBin: binned.filter(({ deletedAt }) => isInTime(deletedAt)).length,
  }
}

/** After thirty days a deleted project counts as gone, even before it is purged ([HI7]). */
function isInTime(deletedAt: string): boolean {
  return daysLeft(deletedAt, new Date().toISOString()) > 0
}

/**
 * Loads a project, migrates it ([PF5]) and checks every entity; writes nothing. Data that fails the checks is returned
 * as found and stays in the database: it is never overwritten by an empty project.
 */
export async function loadProject(id: string): Promise<Loaded> {
  const transaction = (await database()).transaction(['headers', 'entities', 'bin'])
  const entities = transaction.objectStore('entities')
  const [stored, binned, values, keys] = await Promise.all([
    transaction.objectStore('headers').get(id),
    transaction.objectStore('bin').get(id),
    entities.getAll(keysOf(id)),
    entities.getAllKeys(keysOf(id)),
  ])
  if (!stored) return { kind: 'none' }
  if (binned) return isInTime(binned.deletedAt) ? { kind: 'inBin', deletedAt: binned.deletedAt } : { kind: 'none' }
  const { parseProject } = await import('../../domain/project/project-file')
  const { header, version = 1, unknown } = stored
  cacheVersion(id, { version, ...(unknown && { unknown }) })
  const lists = byCollection(
    keys.map(([, name]) => name),
    values,
  )
  const raw = { ...withUnknown(lists, unknown), format: PROJECT_FORMAT, version, header }
  const parsed = parseProject(raw)
  if (!parsed.ok) return problemOf(parsed.problem, raw)
  const isToBeRewritten = unknown && collectionNames.some((name) => Object.hasOwn(unknown, name))
  return {
    kind: 'project',
    project: parsed.project,
    lastChangedAt: stored.lastChangedAt,
    ...(version < PROJECT_VERSION && { migratedFrom: { raw } }),
    ...(isToBeRewritten && { isToBeRewritten }),
  }
}

function problemOf(problem: ProjectProblem, raw: unknown): Loaded {
  if (problem.kind === 'newer') return { ...problem, raw }
  return { kind: 'damaged', where: problem.kind === 'damaged' ? problem.where : problem.kind, raw }
}

/** The collections, including entities that an older version carried along without knowing them. */
function withUnknown(
  lists: Record<string, AnyEntity[]>,
  unknown: Record<string, unknown> = {},
): Record<string, unknown> {
  const joined = Object.entries(lists).map(([name, list]) => {
    const kept = Object.hasOwn(unknown, name) ? unknown[name] : []
    return [name, Array.isArray(kept) ? [...list, ...(kept as unknown[])] : kept]
  })
  return { ...unknown, ...(Object.fromEntries(joined) as Record<string, unknown>) }
}

function byCollection(names: readonly CollectionName[], values: readonly AnyEntity[]): Record<string, AnyEntity[]> {
  const lists: Record<string, AnyEntity[]> = Object.fromEntries(collectionNames.map((name) => [name, []]))
  values.forEach((value, index) => lists[names[index] ?? '']?.push(value))
  return lists
}

/**
 * Writes a whole project, in one transaction. One with the same id in the bin is given another id first, and stays
 * there ([HI8]); a page being hidden gets no replies, so it cannot check.
 */
export async function saveProject(project: Project): Promise<void> {
  const { id } = project.header
  if (!isPageHiding() && (await (await database()).count('bin', id)) > 0)
    await (await import('./bin')).moveAside(id, crypto.randomUUID())
  await writeAll(wholeOf(project), ['headers', 'entities', 'bin'])
  cacheVersion(id, versionOfWhole(project))
}

/** The writes for a whole project. */
export function wholeOf(project: Project): Writes {
  const { header } = project
  return function* writes(store) {
    const entities = store('entities')
    yield store('bin').delete(header.id)
    yield entities.delete(keysOf(header.id))
    yield store('headers').put({ header, lastChangedAt: header.changedAt, ...versionOfWhole(project) }, header.id)
    for (const name of collectionNames) {
      for (const entity of Object.values(project[name])) yield entities.put(entity, [header.id, name, entity.id])
    }
  }
}
