import { z } from 'zod/mini'
import { runSync } from '../run-sync'
import { normalizeTyped } from '../text/typed-text'
import { missingParents } from '../planning/missing-parents'
import { areWeightsValid } from '../assessment/scoring'
import { checksumOf, summing } from './checksum'
import { applyChanges } from './change'
import { emptyCollections } from './create'
import { collectionNames } from './collections'
import { migrations } from './migrations/all'
import { migrate, type RawProject } from './migrations/migrate'
import { entitySchemas, type AnyEntity, type Header, type Project } from './schema'
import { PROJECT_FORMAT, PROJECT_VERSION } from './version'

/** Why something is not a project. A closed list: each has one translated sentence. */
export type ProjectProblem =
  | { kind: 'notAProject' }
  /**
   * `readable` where all that this version knows of it passes the checks: to be looked at, not to be changed ([PF6]).
   */
  | { kind: 'newer'; version: number; readable?: Project }
  | { kind: 'damaged'; where: string }

/** What a file says of itself. */
export interface FileOrigin {
  version: number
  checksum: 'matches' | 'differs' | 'none'
  /** The steps that brought it to the present version. */
  migrations: readonly string[]
}

export type Parsed =
  /** `altered` when something was changed in the file outside of OneDoor, or on its way ([PF3]). */
  { ok: true; project: Project; altered: boolean; origin: FileOrigin } | { ok: false; problem: ProjectProblem }

type Checked = { ok: true; project: Project } | { ok: false; problem: ProjectProblem }

/** What stands in a project file besides the entities. */
const envelopeSchema = z.looseObject({ format: z.literal(PROJECT_FORMAT), version: z.int().check(z.positive()) })

const envelopeNames = ['format', 'version', 'appVersion', 'checksum', 'header']

/** Deeper than any project; what is deeper would exhaust whoever walks through it. */
const MAX_DEPTH = 60

/**
 * A project as the text of a `.onedoor.json` file: indented JSON with a checksum, entities sorted by id, so that two
 * files can be compared with any tool ([PF1], [PF3]).
 */
export function serializeProject(project: Project, appVersion: string): string {
  return runSync(serializing(project, appVersion))
}

/** The same, for a page that answers meanwhile: yields where it may be interrupted, returns the text. */
export function* serializing(project: Project, appVersion: string): Generator<undefined, string> {
  const collections = collectionNames.map((name) => [name, sortedById(Object.values(project[name]))] as const)
  const about = { format: PROJECT_FORMAT, version: PROJECT_VERSION, appVersion }
  const content = { header: project.header, ...Object.fromEntries(collections), ...project.unknown }
  const checksum = yield* summing({ ...about, ...content })
  const file = { ...about, checksum, ...content }
  return `${JSON.stringify(file, null, 2)}\n`
}

function sortedById(entities: readonly AnyEntity[]): AnyEntity[] {
  return [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Reads what JSON.parse gave as a project ([PF2]): an older one is brought to the present version ([PF4]), every entity
 * is checked, every text is brought to the stored form ([TX1]), what is not known is kept ([PF7]).
 * @returns the project and what its file says of itself, or the first problem with the place where it stands, such as
 * `actions[3].timeline`
 */
export function parseProject(value: unknown): Parsed {
  if (!envelopeSchema.safeParse(value).success) return { ok: false, problem: { kind: 'notAProject' } }
  const file = value as RawProject & { version: number }
  const deep = Object.keys(file).find((name) => isDeeperThan(file[name], MAX_DEPTH))
  if (deep !== undefined) return damaged(deep)
  if (file.version > PROJECT_VERSION) return { ok: false, problem: newer(file) }
  const { raw, ran } = migrate(file, file.version, migrations)
  const checked = checkProject(raw)
  if (!checked.ok) return checked
  const checksum = checksumState(file)
  return {
    ok: true,
    project: checked.project,
    altered: checksum === 'differs',
    origin: { version: file.version, checksum, migrations: ran },
  }
}

function newer(file: RawProject & { version: number }): ProjectProblem {
  const known = checkProject(file)
  return { kind: 'newer', version: file.version, ...(known.ok && { readable: known.project }) }
}

function checksumState({ checksum, ...content }: RawProject): FileOrigin['checksum'] {
  if (checksum === undefined) return 'none'
  return checksum === checksumOf(content) ? 'matches' : 'differs'
}

function checkProject(file: RawProject): Checked {
  const header = entitySchemas.header.safeParse(normalizeStrings(file['header']))
  if (!header.success) return damaged('header', header.error.issues[0]?.path)
  if (!areWeightsValid(header.data.weights)) return damaged('header', ['weights'])
  return checkCollections(file, header.data)
}

function checkCollections(file: RawProject, header: Header): Checked {
  const unknown = unknownOf(file)
  const project: Project = { header, ...emptyCollections(), ...(unknown && { unknown }) }
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
  return Object.keys(project.rounds).length > 0
    ? { ok: true, project: applyChanges(project, missingParents(project)) }
    : damaged('rounds')
}

/** What stands in a file beside all that this version knows, as it is; null when there is nothing. */
function unknownOf(file: RawProject): Record<string, unknown> | null {
  const known = new Set<string>([...envelopeNames, ...collectionNames])
  const entries = Object.entries(file).filter(([name]) => !known.has(name))
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

function damaged(where: string, path: readonly PropertyKey[] = []): { ok: false; problem: ProjectProblem } {
  return { ok: false, problem: { kind: 'damaged', where: [where, ...path.map(String)].join('.') } }
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (value === null || typeof value !== 'object') return false
  return depth === 0 || Object.values(value).some((item) => isDeeperThan(item, depth - 1))
}

function normalizeStrings(value: unknown): unknown {
  if (typeof value === 'string') return normalizeTyped(value)
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => normalizeStrings(item))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalizeStrings(item)]))
}
