import { z } from 'zod/mini'
import { normalizeTyped } from '../text/typed-text'
import { areWeightsValid } from '../assessment/scoring'
import { emptyCollections } from './create'
import { collectionNames } from './collections'
import { entitySchemas, PROJECT_FORMAT, PROJECT_VERSION, type AnyEntity, type Header, type Project } from './schema'

/** Why something is not a project. A closed list: each has one translated sentence. */
export type ProjectProblem =
  | { kind: 'notAProject' }
  | { kind: 'newer'; version: number }
  | { kind: 'damaged'; where: string }

export type Parsed = { ok: true; project: Project } | { ok: false; problem: ProjectProblem }

/** What stands in a project file besides the entities. */
const envelopeSchema = z.looseObject({ format: z.literal(PROJECT_FORMAT), version: z.int().check(z.positive()) })

/**
 * A project as the text of a `.onedoor.json` file: indented JSON, entities sorted by id, so that two files can be
 * compared with any tool ([PF1]).
 */
export function serializeProject(project: Project, appVersion: string): string {
  const collections = collectionNames.map((name) => [name, sortedById(Object.values(project[name]))] as const)
  const file = { format: PROJECT_FORMAT, version: PROJECT_VERSION, appVersion, header: project.header, ...Object.fromEntries(collections) }
  return `${JSON.stringify(file, null, 2)}\n`
}

function sortedById(entities: readonly AnyEntity[]): AnyEntity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Reads what JSON.parse gave as a project ([PF2]): every entity is checked, every text is brought to the stored form ([TX1]).
 * @returns the project, or the first problem with the place where it stands, such as `actions[3].timeline`
 */
export function parseProject(value: unknown): Parsed {
  const envelope = envelopeSchema.safeParse(value)
  if (!envelope.success) return { ok: false, problem: { kind: 'notAProject' } }
  if (envelope.data.version > PROJECT_VERSION) return { ok: false, problem: { kind: 'newer', version: envelope.data.version } }
  const header = entitySchemas.header.safeParse(normalizeStrings(envelope.data['header']))
  if (!header.success) return damaged('header', header.error.issues[0]?.path)
  if (!areWeightsValid(header.data.weights)) return damaged('header', ['weights'])
  return parseCollections(envelope.data, header.data)
}

function parseCollections(file: Record<string, unknown>, header: Header): Parsed {
  const project: Project = { header, ...emptyCollections() }
  for (const name of collectionNames) {
    const list = file[name] ?? []
    if (!Array.isArray(list)) return damaged(name)
    const entities = project[name] as Record<string, AnyEntity>
    for (const [index, item] of list.entries()) {
      const entity = entitySchemas[name].safeParse(normalizeStrings(item))
      if (!entity.success) return damaged(`${name}[${index}]`, entity.error.issues[0]?.path)
      if (Object.hasOwn(entities, entity.data.id)) return damaged(`${name}[${index}]`, ['id'])
      entities[entity.data.id] = entity.data
    }
  }
  return Object.keys(project.rounds).length > 0 ? { ok: true, project } : damaged('rounds')
}

function damaged(where: string, path: readonly PropertyKey[] = []): Parsed {
  return { ok: false, problem: { kind: 'damaged', where: [where, ...path.map(String)].join('.') } }
}

function normalizeStrings(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return normalizeTyped(value)
  if (depth > 12 || value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => normalizeStrings(item, depth + 1))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalizeStrings(item, depth + 1)]))
}
