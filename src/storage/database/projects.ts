import { daysLeft } from '../../domain/project/bin'
import { collectionNames, type CollectionName } from '../../domain/project/collections'
import type { ProjectProblem } from '../../domain/project/project-file'
import type { AnyEntity, Project } from '../../domain/project/schema'
import { PROJECT_FORMAT, PROJECT_VERSION } from '../../domain/project/version'
import { isPageHiding } from '../tabs/page-hiding'
import { database, keysOf, type StoredHeader } from './connection'
import { writeAll, type Writes } from './transaction'
import { cacheVersion, versionOfWhole } from './versions'

/**
 * What was found for an id: a project, nothing, one that can be brought back from the bin, or what fails the checks.
 */
export type Loaded =
  | LoadedProject
  | { kind: 'none' }
  | { kind: 'inBin'; deletedAt: string }
  | { kind: 'damaged'; where: string; raw: unknown }
  /** Kept by a newer OneDoor, as of another tab; `readable` where it can be looked at. */
  | { kind: 'newer'; version: number; readable?: Project; raw: unknown }

export interface LoadedProject {
  kind: 'project'
  project: Project
  lastChangedAt?: string
  /** What stands in the database, where an older version kept it: nothing of it has been written by this one. */
  migratedFrom?: { raw: unknown }
  /** What an older version kept without knowing it is known now, and is to be written in its place. */
  isToBeRewritten?: boolean
}

/** The headers of all projects that are not in the bin, the one changed last first; and how many are in the bin. */
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

/** What was deleted thirty days ago is gone, also while it still waits to be removed ([HI7]). */
function isInTime(deletedAt: string): boolean {
  return daysLeft(deletedAt, new Date().toISOString()) > 0
}

/**
 * Loads a project, brings it to the present version ([PF5]) and checks every entity of it; writes nothing. What fails
 * the checks is handed back as it was found and stays in the database: nothing is ever overwritten by an empty project.
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

/** The lists of entities with what an older version kept without knowing it. */
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
 * Writes a whole project, in one transaction: all of it is there afterwards, or nothing changed. One in the bin with
 * the same id is moved aside first, and stays there ([HI8]); a page being hidden hears no answers, so it cannot look.
 */
export async function saveProject(project: Project): Promise<void> {
  const { id } = project.header
  if (!isPageHiding() && (await (await database()).count('bin', id)) > 0)
    await (await import('./bin')).moveAside(id, crypto.randomUUID())
  await writeAll(wholeOf(project), ['headers', 'entities', 'bin'])
  cacheVersion(id, versionOfWhole(project))
}

/** All that is written of a whole project. */
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
