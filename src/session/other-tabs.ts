import { applyChanges, isSame, type Change } from '../domain/project/change'
import { collectionNames } from '../domain/project/collections'
import { mergeEntity, rebaseSteps } from '../domain/project/merge-fields'
import { missingParents } from '../domain/planning/missing-parents'
import type { AnyEntity, Project, Wording } from '../domain/project/schema'
import { loadEntities, standingOf, type EntityName } from '../storage/database/entities'
import { restoreProject } from '../storage/database/restore-project'
import { loadWording } from '../storage/method/load-wording'
import { createStash, type Stash } from '../storage/small-storage/unsaved-changes'
import { stashedPointKeys } from '../storage/small-storage/unsaved-points'
import type { Tabs } from '../storage/tabs/tabs'
import type { Committing } from './commit'
import { loadMigrated } from './load-migrated'
import type { ProjectStore } from './project-state'
import { recoverChanges } from './recover-changes'
import type { SaveQueue } from './save-queue'

/** The parts of a session that are affected by other tabs and by pages closed earlier. */
export interface SessionParts {
  store: ProjectStore
  queue: SaveQueue
  tabs: Tabs
  apply: Committing['apply']
}

/**
 * Several tabs on one project. The database decides: its transactions are serialized across tabs, whereas messages
 * between tabs may cross. So a message only names what was changed, and each tab reads it from the database.
 */
export interface OtherTabs {
  /** Reads the entities that another tab says it has changed. */
  applyFromOtherTab: (id: string, names: readonly EntityName[]) => Promise<void>
  /**
   * Reads the whole project again when it was changed without a message reaching this tab; writes it again when the
   * browser has lost it.
   */
  catchUp: (id: string) => Promise<void>
  /** Shows entities as stored, with this tab's unsaved changes on top. */
  showStored: (id: string, names: readonly EntityName[], entities: readonly (AnyEntity | null)[]) => Promise<void>
  /** Stashes unsaved changes when this page is being hidden. */
  stash: Stash['put']
}

/**
 * Loaded with the first project, because an earlier page may have been closed in the middle of a save that must be
 * recovered.
 */
export function startOtherTabs({ store, queue, tabs, apply }: SessionParts): OtherTabs {
  const { getState, setState, subscribe } = store
  const stash = createStash()

  const openOne = (id: string): Project | null => {
    const { project, problem } = getState()
    return project?.header.id === id && !problem ? project : null
  }

  const applyFromOtherTab: OtherTabs['applyFromOtherTab'] = async (id, names) => {
    if (!openOne(id) || names.length === 0) return
    const { entities, lastChangedAt } = await loadEntities(id, names)
    if (lastChangedAt === null) return
    queue.rememberMoment(lastChangedAt)
    await showStored(id, names, entities)
  }

  const catchUp: OtherTabs['catchUp'] = async (id) => {
    if (!openOne(id)) return
    const standing = await standingOf(id)
    const project = openOne(id)
    if (!project) return
    if (standing.kind === 'there') return queue.hasMovedOn(standing.lastChangedAt) ? reread(id) : undefined
    if (standing.deleted) queue.deletedElsewhere(id)
    // A project that was never stored is still waiting to be.
    else if (getState().saveState === 'saved') await restoreProject(project)
  }

  const reread = async (id: string): Promise<void> => {
    const found = await loadMigrated(id)
    const project = openOne(id)
    if (found.kind !== 'project' || !project) return
    queue.rememberMoment(found.lastChangedAt ?? null)
    const names = namesOf(project, found.project)
    await showStored(
      id,
      names,
      names.map((name) => entityOf(found.project, name)),
    )
  }

  const showStored: OtherTabs['showStored'] = async (id, names, entities) => {
    // Code for wordings is loaded first; the page stays as it is meanwhile.
    await loadWording(wordingsAmong(names, entities)).catch(() => undefined)
    const project = openOne(id)
    if (!project) return
    const waiting = queue.unsavedChanges(id)
    const others = names.flatMap((name, index): Change[] => {
      const own = waiting.filter((change) => change.collection === name.collection && change.id === name.id)
      const [before, after] = [
        entityOf(project, name),
        own.reduce<AnyEntity | null>(mergeEntity, entities[index] ?? null),
      ]
      return isSame(before, after) ? [] : [{ collection: name.collection, id: name.id, before, after }]
    })
    if (others.length === 0) return
    setState(({ past, future }) => ({
      project: applyChanges(project, others),
      past: rebaseSteps(past, others),
      future: rebaseSteps(future, others),
    }))
    await giveParents(id, others)
  }

  /**
   * An entity that one tab added under a parent while another tab deleted that parent gets its parent back: here, in
   * every tab and in the database ([PL8]).
   */
  const giveParents = async (id: string, others: readonly Change[]): Promise<void> => {
    const orphaned = openOne(id)
    if (!orphaned) return
    const deleted = [...others, ...getState().past.flatMap(({ changes }) => changes)]
    const lost = missingParents(orphaned, deleted)
    if (lost.length === 0) return
    // It may have been created in another tab whose message is still to come.
    const { entities } = await loadEntities(id, lost)
    if (!openOne(id)) return
    const { past, future } = getState()
    const back = lost.filter((_, index) => !entities[index])
    if (back.length > 0) apply(back, { past, future })
    const made = lost.flatMap((change, index) => (entities[index] ? [{ ...change, after: entities[index] }] : []))
    if (made.length > 0)
      await showStored(
        id,
        made,
        made.map(({ after }) => after),
      )
  }

  const recover = async (): Promise<void> => {
    if (stashedPointKeys().length > 0) await import('./recover-points').then(({ recoverPoints }) => recoverPoints())
    for (const { projectId, changes } of await recoverChanges(stash)) {
      tabs.tell({ projectId, changes: changes.map(({ collection, id }) => ({ collection, id })) })
      await applyFromOtherTab(projectId, changes)
    }
  }

  recover().catch(() => undefined)
  subscribe(({ saveState }, before) => {
    if (saveState === 'saved' && before.saveState !== 'saved') stash.drop()
  })
  return { applyFromOtherTab, catchUp, showStored, stash: stash.put }
}

function namesOf(one: Project, other: Project): EntityName[] {
  const entities = collectionNames.flatMap((collection) =>
    Object.keys({ ...one[collection], ...other[collection] }).map((id) => ({ collection, id })),
  )
  return [{ collection: 'header', id: one.header.id }, ...entities]
}

function entityOf(project: Project, { collection, id }: EntityName): AnyEntity | null {
  if (collection === 'header') return project.header
  return (project[collection] as Record<string, AnyEntity>)[id] ?? null
}

function wordingsAmong(names: readonly EntityName[], entities: readonly (AnyEntity | null)[]): Project['wordings'] {
  return Object.fromEntries(
    entities.flatMap((entity, index) =>
      entity && names[index]?.collection === 'wordings' ? [[entity.id, entity as Wording]] : [],
    ),
  )
}
