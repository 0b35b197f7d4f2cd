import { pageTabs, type TabNews, type Tabs } from '../storage/tabs/tabs'
import { whenPageHides, whenPageReturns } from '../storage/tabs/page-hiding'
import { createCommitting, type Committing } from './commit'
import { createOpening, type Opening } from './open'
import type { OtherTabs } from './other-tabs'
import { createProjectStore, type ProjectStore } from './project-state'
import { createSaveQueue, type SaveQueue } from './save-queue'

/** The project that is open, with all that is done to it. The app has one; a test makes as many as it needs. */
export interface Session
  extends Omit<Committing, 'apply'>, Omit<Opening, 'isForLater'>, Pick<SaveQueue, 'retrySaving' | 'savingDone'> {
  useProjectStore: ProjectStore
  /** Looks whether the project was changed without this tab hearing of it. */
  lookAgain: () => void
  /**
   * Follows other tabs and the page, and sees to it that a page being hidden loses nothing; returns a function that
   * stops it.
   */
  startSession: () => () => void
}

/**
 * Wires the parts of a session together; no other file does. A part knows those that it is given, and says what
 * happened by a handler. Nothing is listened to before `startSession`.
 * @param tabs the way to the other tabs
 */
export function createSession(tabs: Tabs = pageTabs): Session {
  const useProjectStore = createProjectStore()
  const { getState } = useProjectStore
  let otherTabs: Promise<OtherTabs> | null = null

  /**
   * What other tabs make necessary comes with the first project. Where it cannot be loaded, the next need of it tries
   * again.
   */
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

  const hear = (news: TabNews): void => {
    const { projectId: id } = news
    if (id !== getState().project?.header.id) return
    if ('deleted' in news) return queue.deletedElsewhere(id, news.forGood === true)
    if ('changes' in news) queue.afterSaving(() => withOtherTabs(({ takeIn }) => takeIn(id, news.changes)))
  }

  const queue = createSaveQueue(useProjectStore, tabs, {
    onMerged: (...merged) => withOtherTabs(({ showStored }) => showStored(...merged)),
    onHiding: (unsaved) => void withOtherTabs(({ stash }) => stash(unsaved)),
  })
  const { apply, ...committing } = createCommitting(useProjectStore, queue.save)
  const opening = createOpening(useProjectStore, queue, {
    onShown: () => void withOtherTabs(() => undefined),
    onNews: hear,
  })

  /** News may be missed by a page that was put aside, or where the browser's tabs cannot speak with each other. */
  const lookAgain = (): void => {
    const { project, problem, saveState } = getState()
    if (saveState === 'failed') queue.retrySaving()
    if (project && !problem) queue.afterSaving(() => withOtherTabs(({ catchUp }) => catchUp(project.header.id)))
  }

  /** The browser asks before a page is closed that holds what could not be saved. */
  const askBeforeLosing = (event: BeforeUnloadEvent): void => {
    if (getState().saveState === 'failed') event.preventDefault()
  }

  return {
    useProjectStore,
    ...committing,
    ...opening,
    retrySaving: queue.retrySaving,
    savingDone: queue.savingDone,
    lookAgain,
    startSession: () => {
      if (typeof window !== 'undefined') window.addEventListener('beforeunload', askBeforeLosing)
      const stops = [
        whenPageHides(queue.writeBeforeHiding),
        whenPageReturns(lookAgain),
        tabs.listen((news) => {
          if (!opening.isForLater(news)) hear(news)
        }),
        () => {
          if (typeof window !== 'undefined') window.removeEventListener('beforeunload', askBeforeLosing)
        },
      ]
      return () => stops.forEach((stop) => stop())
    },
  }
}
