import { pageTabs, type TabMessage, type Tabs } from '../storage/tabs/tabs'
import { whenPageHides, whenPageReturns } from '../storage/tabs/page-hiding'
import { createCommitting, type Committing } from './commit'
import { createOpening, type Opening } from './open'
import type { OtherTabs } from './other-tabs'
import { createProjectStore, type ProjectStore } from './project-state'
import { createSaveQueue, type SaveQueue } from './save-queue'

/** The open project and everything done to it. The app has one session; a test creates as many as it needs. */
export interface Session
  extends Omit<Committing, 'apply'>, Omit<Opening, 'postponeMessage'>, Pick<SaveQueue, 'retrySaving' | 'savingDone'> {
  useProjectStore: ProjectStore
  /** Catches up with changes made in other tabs whose messages this tab missed. */
  catchUp: () => void
  /**
   * Listens to other tabs and to the page, so that a page being hidden loses nothing; returns a function that stops it.
   */
  startSession: () => () => void
}

/**
 * Wires the parts of a session together; no other file does. Parts know only those passed to them and report through
 * callbacks. Nothing is listened to before `startSession`.
 * @param tabs the channel to the other tabs
 */
export function createSession(tabs: Tabs = pageTabs): Session {
  const useProjectStore = createProjectStore()
  const { getState } = useProjectStore
  let otherTabs: Promise<OtherTabs> | null = null

  /** Code for other tabs is loaded with the first project; when that fails, the next use tries again. */
  const withOtherTabs = async (work: (loaded: OtherTabs) => void | Promise<void>): Promise<void> => {
    otherTabs ??= import('./other-tabs').then(({ startOtherTabs }) =>
      startOtherTabs({ store: useProjectStore, queue, tabs, apply }),
    )
    await otherTabs
      .catch((error: unknown) => {
        otherTabs = null
        throw error
      })
      .then(work)
      .catch(() => undefined)
  }

  const receive = (message: TabMessage): void => {
    const { projectId: id } = message
    if (id !== getState().project?.header.id) return
    if ('deleted' in message) return queue.deletedElsewhere(id, message.forGood === true)
    if ('changes' in message)
      queue.afterSaving(() => withOtherTabs(({ applyFromOtherTab }) => applyFromOtherTab(id, message.changes)))
  }

  const queue = createSaveQueue(useProjectStore, tabs, {
    onMerged: (...merged) => withOtherTabs(({ showStored }) => showStored(...merged)),
    onHiding: (unsaved) => void withOtherTabs(({ stash }) => stash(unsaved)),
  })
  const { apply, ...committing } = createCommitting(useProjectStore, queue.save)
  const opening = createOpening(useProjectStore, queue, {
    onShown: () => void withOtherTabs(() => undefined),
    onMessage: receive,
  })

  /** A suspended page misses messages; in some browsers tabs cannot send each other any. */
  const catchUp = (): void => {
    const { project, problem, saveState } = getState()
    if (saveState === 'failed') queue.retrySaving()
    if (project && !problem) queue.afterSaving(() => withOtherTabs((loaded) => loaded.catchUp(project.header.id)))
  }

  /** Has the browser ask before a page with unsavable changes is closed. */
  const askBeforeLosing = (event: BeforeUnloadEvent): void => {
    if (getState().saveState === 'failed') event.preventDefault()
  }

  return {
    useProjectStore,
    ...committing,
    ...opening,
    retrySaving: queue.retrySaving,
    savingDone: queue.savingDone,
    catchUp,
    startSession: () => {
      if (typeof window !== 'undefined') window.addEventListener('beforeunload', askBeforeLosing)
      const stops = [
        whenPageHides(queue.writeBeforeHiding),
        whenPageReturns(catchUp),
        tabs.listen((message) => {
          if (!opening.postponeMessage(message)) receive(message)
        }),
        () => {
          if (typeof window !== 'undefined') window.removeEventListener('beforeunload', askBeforeLosing)
        },
      ]
      return () => stops.forEach((stop) => stop())
    },
  }
}
