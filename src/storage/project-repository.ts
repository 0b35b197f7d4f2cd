import type { Change } from '../domain/project/change'
import { collectionNames, type CollectionName } from '../domain/project/collections'
import type { ProjectProblem } from '../domain/project/project-file'
import type { AnyEntity, Project } from '../domain/project/schema'
import { PROJECT_FORMAT } from '../domain/project/version'
import type { IDBPObjectStore } from 'idb'
import { besideHeader, besideWhole, rememberBeside } from './beside-header'
import { database, entitiesOf, type OneDoorDatabase, type StoredHeader } from './database'

/** What was found for an id: a project, nothing, or something that does not pass the checks, as it was found. */
export type Loaded =
  | { kind: 'project'; project: Project }
  | { kind: 'none' }
  | { kind: 'damaged'; where: string; raw: unknown }
  /** Kept by a newer OneDoor, as of another tab; `readable` where it can be looked at. */
  | { kind: 'newer'; version: number; readable?: Project; raw: unknown }

/** The headers of all projects, the one changed last first. */
export async function listProjects(): Promise<StoredHeader[]> {
  const headers = await (await database()).getAll('headers')
  return headers.sort((a, b) => b.lastChangedAt.localeCompare(a.lastChangedAt))
}

/**
 * Loads a project, brings it to the present version ([PF5]) and checks every entity of it. What fails the checks is handed
 * back as it was found and stays in the database: nothing is ever overwritten by an empty project.
 */
export async function loadProject(id: string): Promise<Loaded> {
  const transaction = (await database()).transaction(['headers', 'entities'])
  const entities = transaction.objectStore('entities')
  const [stored, values, keys] = await Promise.all([
    transaction.objectStore('headers').get(id), entities.getAll(entitiesOf(id)), entities.getAllKeys(entitiesOf(id)),
  ])
  if (!stored) return { kind: 'none' }
  const { parseProject } = await import('../domain/project/project-file')
  const { header, version = 1, unknown } = stored
  rememberBeside(id, { version, ...(unknown && { unknown }) })
  const raw = { ...withUnknown(byCollection(keys.map(([, name]) => name), values), unknown), format: PROJECT_FORMAT, version, header }
  const parsed = parseProject(raw)
  if (!parsed.ok) return problemOf(parsed.problem, raw)
  // What was unknown and is known now has its place among the entities from here on.
  if (unknown && collectionNames.some((name) => Object.hasOwn(unknown, name))) await saveProject(parsed.project).catch(() => undefined)
  return { kind: 'project', project: parsed.project }
}

function problemOf(problem: ProjectProblem, raw: unknown): Loaded {
  if (problem.kind === 'newer') return { ...problem, raw }
  return { kind: 'damaged', where: problem.kind === 'damaged' ? problem.where : problem.kind, raw }
}

/** The lists of entities with what an older version kept without knowing it. */
function withUnknown(lists: Record<string, AnyEntity[]>, unknown: Record<string, unknown> = {}): Record<string, unknown> {
  const joined = Object.entries(lists).map(([name, list]) => {
    const kept = Object.hasOwn(unknown, name) ? unknown[name] : []
    return [name, Array.isArray(kept) ? [...list, ...(kept as unknown[])] : kept]
  })
  return { ...unknown, ...Object.fromEntries(joined) as Record<string, unknown> }
}

function byCollection(names: readonly CollectionName[], values: readonly AnyEntity[]): Record<string, AnyEntity[]> {
  const lists: Record<string, AnyEntity[]> = Object.fromEntries(collectionNames.map((name) => [name, []]))
  values.forEach((value, index) => lists[names[index] ?? '']?.push(value))
  return lists
}

/** Writes a whole project, in one transaction: all of it is there afterwards, or nothing changed. */
export async function saveProject(project: Project): Promise<void> {
  const { header } = project
  await writeAll(function* (headers, entities) {
    yield entities.delete(entitiesOf(header.id))
    yield headers.put({ header, lastChangedAt: header.changedAt, ...besideWhole(project) }, header.id)
    for (const name of collectionNames) {
      for (const entity of Object.values(project[name])) yield entities.put(entity, [header.id, name, entity.id])
    }
  })
  rememberBeside(header.id, besideWhole(project))
}

/**
 * Writes the changes of one step, in one transaction that is on the disk before it is called done: a laptop that
 * runs flat a moment later has it.
 * @param header the project's header as it is now
 * @param at the moment of the change, for the list of projects
 */
export async function saveChanges(header: Project['header'], changes: readonly Change[], at: string): Promise<void> {
  await writeAll(function* (headers, entities) {
    yield headers.put({ header, lastChangedAt: at, ...besideHeader(header.id) }, header.id)
    for (const { collection, id, after } of changes) {
      if (collection !== 'header') yield after ? entities.put(after, [header.id, collection, id]) : entities.delete([header.id, collection, id])
    }
  })
}

/** Deletes a project and all that belongs to it, in one transaction. */
export async function deleteProject(id: string): Promise<void> {
  await writeAll(function* (headers, entities) {
    yield headers.delete(id)
    yield entities.delete(entitiesOf(id))
  })
}

type Store<Name extends 'headers' | 'entities'> = IDBPObjectStore<OneDoorDatabase, ['headers', 'entities'], Name, 'readwrite'>

/** All writes or none: what fails, even before it reaches the database, takes back what was written beside it. */
async function writeAll(write: (headers: Store<'headers'>, entities: Store<'entities'>) => Iterable<Promise<unknown>>): Promise<void> {
  const transaction = (await database()).transaction(['headers', 'entities'], 'readwrite', { durability: 'strict' })
  const writes = [transaction.done]
  try {
    for (const one of write(transaction.objectStore('headers'), transaction.objectStore('entities'))) writes.push(one.then(() => undefined))
    // Asked for at once, not when the writes have answered: a page that is being closed hears no answers, and what is not committed by then is taken back.
    transaction.commit()
    await Promise.all(writes)
  } catch (error) {
    abortIfOpen(transaction)
    await Promise.allSettled(writes)
    throw error
  }
}

function abortIfOpen(transaction: { abort: () => void }): void {
  try {
    transaction.abort()
  } catch {
    // A write that the database itself refused has ended the transaction already.
  }
}
