import type { Change } from '../domain/project/change'
import type { AnyEntity, Header, Project } from '../domain/project/schema'
import { saveChanges, saveChangesBlindly, type Saved } from '../storage/database/changes'
import { inTime } from '../storage/database/connection'
import { saveProject } from '../storage/database/projects'
import { afterTheFrame, isPageHiding } from '../storage/tabs/page-hiding'
import type { Tabs } from '../storage/tabs/tabs'
import type { ProjectStore } from './project-state'

/**
 * Changes on their way to the database, with the header of the project that they belong to, or a whole project that is
 * new.
 */
export interface Unsaved {
  header: Header
  changes: Change[]
  whole?: Project
}

/** What the queue asks of the rest of the session; `start.ts` answers. */
export interface SaveHandlers {
  /** Shows what the database made of changes, where another tab had changed the same entities. */
  onMerged: (id: string, changes: readonly Change[], entities: readonly (AnyEntity | null)[]) => Promise<void>
  /** Stashes what is not saved yet: the page is being hidden. */
  onHiding: (unsaved: readonly Unsaved[]) => void
}

/** Writes one thing after the other, and knows what is not written yet. */
export interface SaveQueue {
  save: (next: Unsaved) => Promise<void>
  /** Does work that reads the database after what waits to be written. */
  afterSaving: (work: () => void | Promise<void>) => void
  /** Tries again what failed. */
  retrySaving: () => void
  /** Resolves when all that was changed so far has been written, or has failed and says so. */
  savingDone: () => Promise<void>
  /** Writes what waits without waiting for anything: the page is being hidden. */
  writeBeforeHiding: () => void
  /** What of a project, or of all, is not in the database yet. */
  unsavedOf: (id?: string) => Unsaved[]
  /** The changes of a project that are not in the database yet. */
  unsavedChanges: (id: string) => Change[]
  /** Lets go of what was to be written of a project, or of all. */
  forgetUnsaved: (id?: string) => void
  /** Says that a project was deleted, to the bin or for good, by another tab. */
  deletedElsewhere: (id: string, forGood?: boolean) => void
  /** Whether the database has moved on since this tab last read or wrote the open project. */
  hasMovedOn: (lastChangedAt: string) => boolean
  /** Remembers when the open project was last changed, as far as this tab knows. */
  rememberMoment: (lastChangedAt: string | null) => void
}

export function createSaveQueue(store: ProjectStore, tabs: Tabs, handlers: SaveHandlers): SaveQueue {
  const { getState, setState } = store
  let saving: Promise<void> = Promise.resolve()
  let unsaved: Unsaved[] = []
  let knownSince: string | null = null

  const afterSaving: SaveQueue['afterSaving'] = (work) => {
    saving = saving.then(work)
  }
  const unsavedOf: SaveQueue['unsavedOf'] = (id) => unsaved.filter(({ header }) => id === undefined || header.id === id)
  const hasMovedOn = (lastChangedAt: string): boolean => lastChangedAt !== knownSince
  const rememberMoment = (lastChangedAt: string | null): void => {
    knownSince = lastChangedAt
  }
  const forgetUnsaved: SaveQueue['forgetUnsaved'] = (id) => {
    unsaved = unsaved.filter(({ header }) => id !== undefined && header.id !== id)
  }
  const isOpen = (id: string): boolean => getState().project?.header.id === id

  const write = async (next: Unsaved): Promise<void> => {
    const { header, changes, whole } = next
    if (whole) return saveProject(whole)
    const saved = await saveChanges(header, changes, new Date().toISOString())
    if (saved.kind === 'saved') return takeSaved(next, saved)
    if (saved.deleted) return deletedElsewhere(header.id)
    // The browser lost the project, which it may do where space is short: what is on the screen is written again.
    const { project } = getState()
    if (project?.header.id !== header.id) return
    const { restoreProject } = await import('../storage/database/restore-project')
    if (!(await restoreProject(project))) await write(next)
  }

  /**
   * What the database made of the changes of a step comes onto the screen where another tab had changed the same
   * entities.
   */
  const takeSaved = async (next: Unsaved, saved: Extract<Saved, { kind: 'saved' }>): Promise<void> => {
    const { header, changes } = next
    unsaved = unsaved.filter((one) => one !== next)
    if (!isOpen(header.id)) return
    if (!hasMovedOn(saved.changedBefore)) knownSince = saved.lastChangedAt
    if (saved.entities.some((entity, index) => entity !== changes[index]?.after))
      await handlers.onMerged(header.id, changes, saved.entities)
  }

  /**
   * A page being hidden hears no answers, so one save cannot wait for the one before. The database keeps the order by
   * itself, and what is written twice, because the page stays after all, is the same both times.
   */
  const writeWithoutWaiting = ({ whole, header, changes }: Unsaved): void => {
    const written = whole ? saveProject(whole) : saveChangesBlindly(header, changes, new Date().toISOString())
    written.catch(() => undefined)
    handlers.onHiding(unsaved)
  }

  /**
   * Saves what is not saved yet, in order. What fails stays and is tried again with the next change, or by
   * `retrySaving`.
   */
  const saveAll = async (): Promise<void> => {
    while (unsaved.length > 0) {
      const [next] = unsaved
      if (!next) return
      try {
        await inTime(write(next))
      } catch (failure) {
        setState({ saveState: 'failed', failure })
        return
      }
      tabs.tell({
        projectId: next.header.id,
        changes: next.changes.map(({ collection, id }) => ({ collection, id })),
      })
      unsaved = unsaved.filter((one) => one !== next)
    }
    if (getState().saveState !== 'saved') setState({ saveState: 'saved', failure: null })
  }

  const deletedElsewhere: SaveQueue['deletedElsewhere'] = (id, forGood = true) => {
    forgetUnsaved(id)
    if (isOpen(id))
      setState({
        problem: forGood ? { kind: 'none' } : { kind: 'inBin', deletedAt: new Date().toISOString() },
        past: [],
        future: [],
      })
  }

  return {
    save: (next) => {
      if (getState().saveState === 'saved') setState({ saveState: 'saving' })
      unsaved.push(next)
      if (isPageHiding()) writeWithoutWaiting(next)
      saving = saving.then(afterTheFrame).then(saveAll)
      return saving
    },
    afterSaving,
    retrySaving: () => {
      setState({ saveState: 'saving' })
      afterSaving(saveAll)
    },
    savingDone: () => saving,
    writeBeforeHiding: () => unsaved.forEach(writeWithoutWaiting),
    unsavedOf,
    unsavedChanges: (id) => unsavedOf(id).flatMap(({ whole, changes }) => (whole ? [] : changes)),
    forgetUnsaved,
    deletedElsewhere,
    hasMovedOn,
    rememberMoment,
  }
}
