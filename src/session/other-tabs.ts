import { applyChanges, isSame, type Change } from '../domain/project/change'
import { collectionNames } from '../domain/project/collections'
import { mergeEntity, stepsBeside } from '../domain/project/merge-fields'
import { missingParents } from '../domain/planning/missing-parents'
import type { AnyEntity, Project, Wording } from '../domain/project/schema'
import { bringIn, leaveBehind, takeAlong } from '../storage/small-storage/unsaved-changes'
import { keysLeft } from '../storage/small-storage/unsaved-points'
import { loadWording } from '../storage/method/load-wording'
import { loadProject, restoreProject } from '../storage/database/projects'
import { loadEntities, standingOf, type EntityName } from '../storage/database/entities'
import { apply, deletedElsewhere, hasMovedOn, rememberMoment, unsavedChanges, useProjectStore } from './open'
import { tellOtherTabs } from '../storage/tabs/tabs'

export { leaveBehind }

/**
 * Several tabs on one project. The database says what stands: its transactions come one after the other, whatever tab
 * they are of, while news between tabs may cross. So news names what was changed, and each tab reads it there.
 */
function openOne(id: string): Project | null {
  const { project, problem } = useProjectStore.getState()
  return project?.header.id === id && !problem ? project : null
}

async function takeInWhatWasLeft(): Promise<void> {
  if (keysLeft().length > 0) await import('./recover-points').then(({ keepLeftPoints }) => keepLeftPoints())
  for (const { projectId, changes } of await bringIn()) {
    tellOtherTabs({ projectId, changes: changes.map(({ collection, id }) => ({ collection, id })) })
    await takeIn(projectId, changes)
  }
}

// With the first project, which may be one that a page left in the middle of something.
takeInWhatWasLeft().catch(() => undefined)
useProjectStore.subscribe(({ saveState }, before) => {
  if (saveState === 'saved' && before.saveState !== 'saved') takeAlong()
})

/** Reads what another tab says that it changed. */
export async function takeIn(id: string, names: readonly EntityName[]): Promise<void> {
  if (!openOne(id) || names.length === 0) return
  const { entities, lastChangedAt } = await loadEntities(id, names)
  if (lastChangedAt === null) return
  rememberMoment(lastChangedAt)
  await showStored(id, names, entities)
}

/** Reads the whole project again, when it was changed without this tab hearing of it; writes it again, when the browser lost it. */
export async function catchUp(id: string): Promise<void> {
  if (!openOne(id)) return
  const standing = await standingOf(id)
  const project = openOne(id)
  if (!project) return
  if (standing.kind === 'there') return hasMovedOn(standing.lastChangedAt) ? reread(id) : undefined
  if (standing.deleted) deletedElsewhere(id)
  // A project that was never stored is still waiting to be.
  else if (useProjectStore.getState().saveState === 'saved') await restoreProject(project)
}

async function reread(id: string): Promise<void> {
  const found = await loadProject(id)
  const project = openOne(id)
  if (found.kind !== 'project' || !project) return
  rememberMoment(found.lastChangedAt ?? null)
  const names = namesOf(project, found.project)
  await showStored(
    id,
    names,
    names.map((name) => entityOf(found.project, name)),
  )
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

/** Shows entities as they are stored, with what this tab has not saved yet on top. */
export async function showStored(
  id: string,
  names: readonly EntityName[],
  entities: readonly (AnyEntity | null)[],
): Promise<void> {
  // What it takes to show another tab's wording comes first: the page that is open stays as it is meanwhile.
  await loadWording(wordingsAmong(names, entities)).catch(() => undefined)
  const project = openOne(id)
  if (!project) return
  const waiting = unsavedChanges(id)
  const others = names.flatMap((name, index): Change[] => {
    const own = waiting.filter((change) => change.collection === name.collection && change.id === name.id)
    const [before, after] = [
      entityOf(project, name),
      own.reduce<AnyEntity | null>(mergeEntity, entities[index] ?? null),
    ]
    return isSame(before, after) ? [] : [{ collection: name.collection, id: name.id, before, after }]
  })
  if (others.length === 0) return
  useProjectStore.setState(({ past, future }) => ({
    project: applyChanges(project, others),
    past: stepsBeside(past, others),
    future: stepsBeside(future, others),
  }))
  await giveParents(id, others)
}

function wordingsAmong(names: readonly EntityName[], entities: readonly (AnyEntity | null)[]): Project['wordings'] {
  return Object.fromEntries(
    entities.flatMap((entity, index) =>
      entity && names[index]?.collection === 'wordings' ? [[entity.id, entity as Wording]] : [],
    ),
  )
}

/** What one tab put under a parent while another deleted it has its parent again, here, in every tab and in the database ([PL8]). */
async function giveParents(id: string, others: readonly Change[]): Promise<void> {
  const orphaned = openOne(id)
  if (!orphaned) return
  const deleted = [...others, ...useProjectStore.getState().past.flatMap(({ changes }) => changes)]
  const lost = missingParents(orphaned, deleted)
  if (lost.length === 0) return
  // One that another tab has just made may not have been heard of yet.
  const { entities } = await loadEntities(id, lost)
  if (!openOne(id)) return
  const { past, future } = useProjectStore.getState()
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
