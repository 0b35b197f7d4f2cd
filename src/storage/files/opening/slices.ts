import { emptyCollections } from '../../../domain/project/create'
import { collectionNames, type CollectionName } from '../../../domain/project/collections'
import type { AnyEntity, Project } from '../../../domain/project/schema'
import type { ProjectFrame } from './open-messages'

/** As many entities as the page can take without dropping a frame. */
const MAX_ENTITIES = 400
const MAX_SIGNS = 200_000

export interface Slice {
  collection: CollectionName
  entities: AnyEntity[]
}

/** What a project holds besides its entities. */
export function frameOf(project: Project): ProjectFrame {
  const names: readonly string[] = collectionNames
  return Object.fromEntries(
    Object.entries(project).filter(([name]) => !names.includes(name)),
  ) as unknown as ProjectFrame
}

/** The entities of a project in slices, each small enough to be handled between two frames. */
export function* slicesOf(project: Project): Generator<Slice> {
  for (const collection of collectionNames) {
    let entities: AnyEntity[] = []
    let signs = 0
    for (const entity of Object.values(project[collection]) as AnyEntity[]) {
      entities.push(entity)
      signs += signsIn(entity)
      if (entities.length < MAX_ENTITIES && signs < MAX_SIGNS) continue
      yield { collection, entities }
      entities = []
      signs = 0
    }
    if (entities.length > 0) yield { collection, entities }
  }
}

function signsIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (value === null || typeof value !== 'object') return 0
  return Object.values(value).reduce<number>((total, inner) => total + signsIn(inner), 0)
}

/** Reassembles a project from `frameOf` and `slicesOf`. */
export function projectFrom(frame: ProjectFrame): { project: Project; add: (slice: Slice) => void } {
  const project = { ...emptyCollections(), ...frame } as Project
  return {
    project,
    add: ({ collection, entities }) => {
      const into = project[collection] as Record<string, AnyEntity>
      for (const entity of entities) into[entity.id] = entity
    },
  }
}
