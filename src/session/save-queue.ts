import type { Change } from '../domain/project/change'
import type { AnyEntity, Header, Project } from '../domain/project/schema'
import { saveChanges, saveChangesBlindly, type Saved } from '../storage/database/changes'
import { inTime } from '../storage/database/connection'
import { saveProject } from '../storage/database/projects'
import { afterTheFrame, isPageHiding } from '../storage/tabs/page-hiding'
import type { Tabs } from '../storage/tabs/tabs'
import type { ProjectStore } from './project-state'

/** Unsaved changes with the header of their project, or a whole new project. */
export interface Unsaved {
  header: Header
  changes: Change[]
  whole?: Project
}

/** Callbacks to the rest of the session, provided by `start.ts`. */
export interface SaveHandlers {
  /** Shows the merged entities where another tab had changed the same ones. */
  onMerged: (id: string, changes: readonly Change[], entities: readonly (AnyEntity | null)[]) => Promise<void>
  /** Stashes unsaved changes when the page is being hidden. */
  onHiding: (unsaved: readonly Unsaved[]) => void
}

/** Saves in order, and knows what is still unsaved. */
export interface SaveQueue {
  save: (next: Unsaved) => Promise<void>
  /** Runs work that reads the database once pending saves are written. */
  afterSaving: (work: () => void | Promise<void>) => void
  /** Tries failed saves again. */
  retrySaving: () => void
  /** Resolves when all changes so far have been saved, or have failed visibly. */
  savingDone: () => Promise<void>
  /** Writes pending saves without waiting for replies, when the page is being hidden. */
  writeBeforeHiding: () => void
  /** What is unsaved, of one project or of all. */
  unsavedOf: (id?: string) => Unsaved[]
  /** The unsaved changes of a project. */
  unsavedChanges: (id: string) => Change[]
  /** Drops pending saves of one project, or of all. */
  forgetUnsaved: (id?: string) => void
  /** Called when another tab has deleted a project, to the bin or for good. */
  deletedElsewhere: (id: string, forGood?: boolean) => void
  /** Whether the database has newer changes than this tab has read or written. */
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
    // The browser has evicted the project, which it may when space runs short: write what is on the screen again.
    const { project } = getState()
    if (project?.header.id !== header.id) return
    const { restoreProject } = await import('../storage/database/restore-project')
    if (!(await restoreProject(project))) await write(next)
  }

  /** Shows the merged result of a saved step where another tab had changed the same entities. */
  const takeSaved = async (next: Unsaved, saved: Extract<Saved, { kind: 'saved' }>): Promise<void> => {
    const { header, changes } = next
    unsaved = unsaved.filter((one) => one !== next)
    if (!isOpen(header.id)) return
    if (!hasMovedOn(saved.changedBefore)) knownSince = saved.lastChangedAt
    if (saved.entities.some((entity, index) => entity !== changes[index]?.after))
      await handlers.onMerged(header.id, changes, saved.entities)
  }

  /**
   * A page being hidden gets no replies, so saves cannot wait for each other. The database keeps their order, and
   * writing something twice, because the page stays after all, gives the same result.
   */
  const writeWithoutWaiting = ({ whole, header, changes }: Unsaved): void => {
    const written = whole ? saveProject(whole) : saveChangesBlindly(header, changes, new Date().toISOString())
    written.catch(() => undefined)
    handlers.onHiding(unsaved)
  }

  /**
   * Saves pending changes in order. Whatever fails stays, and is tried again with the next change or by `retrySaving`.
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
