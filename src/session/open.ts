import { applyChanges } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import type { Loaded } from '../storage/database/projects'
import { cacheVersionOfShown } from '../storage/database/versions'
import type { TabMessage } from '../storage/tabs/tabs'
import { loadMigrated } from './load-migrated'
import { newId, type ProjectStore } from './project-state'
import type { SaveQueue } from './save-queue'

/** What opening asks of the rest of the session; `start.ts` answers. */
export interface OpenHandlers {
  /** A project is in front that can be worked in. */
  onShown: () => void
  /** What other tabs said of a project while it was on its way. */
  onMessage: (message: TabMessage) => void
}

/** Puts a project in front, and lets go of it. */
export interface Opening {
  /** Shows a project that was just made or loaded, with nothing to undo. What is still to be saved stays so. */
  showProject: (project: Project | null, readOnly?: boolean) => void
  /**
   * Shows what can be read of a newer OneDoor's file, to be looked at alone ([PF6]).
   * @returns its id while it is open: one of its own, so that it is not taken for the project of that id in this
   * browser
   */
  showReadOnly: (readable: Project) => string
  /** Opens a project of this browser by its id. */
  openStoredProject: (id: string) => Promise<void>
  /**
   * Opens a project that is new to this browser, and keeps it. Where the browser keeps nothing it is open all the same,
   * and the bar says that it is not saved.
   */
  keepProject: (project: Project) => Promise<void>
  /** Lets go of a project that is to be deleted: it is not open any more, and nothing of it is written from here on. */
  leaveProject: (id: string) => Promise<void>
  /** Lets go of all that is open or still to be saved, before everything is erased. */
  forgetEverything: () => Promise<void>
  /** Takes news of a project that is on its way, to be heard once it is here; false for news of another. */
  isForLater: (message: TabMessage) => boolean
}

export function createOpening({ getState, setState }: ProjectStore, queue: SaveQueue, handlers: OpenHandlers): Opening {
  /** Counts what was asked to be shown, so that a slow answer to an earlier request does not come over a later one. */
  let openRequests = 0
  /** The project that is on its way, with what other tabs say of it meanwhile. */
  let loading: { id: string; messages: TabMessage[] } | null = null

  const showProject: Opening['showProject'] = (project, readOnly = false) => {
    openRequests += 1
    if (project && !readOnly) {
      cacheVersionOfShown(project)
      handlers.onShown()
    }
    setState(({ saveState, failure }) => ({
      project,
      readOnly,
      problem: null,
      past: [],
      future: [],
      ...(queue.unsavedOf().length > 0 ? { saveState, failure } : { saveState: 'saved', failure: null }),
    }))
  }

  /** A project as the database has it, with what could not be saved so far. */
  const findProject = async (id: string): Promise<Loaded | { kind: 'noStorage' }> => {
    await queue.savingDone()
    const stored = await loadMigrated(id).catch(() => ({ kind: 'noStorage' as const }))
    return queue.unsavedOf(id).reduce<Loaded | { kind: 'noStorage' }>((found, { whole, changes }) => {
      if (whole) return { kind: 'project', project: whole }
      return found.kind === 'project' ? { kind: 'project', project: applyChanges(found.project, changes) } : found
    }, stored)
  }

  return {
    showProject,
    showReadOnly: (readable) => {
      const id = newId()
      showProject({ ...readable, header: { ...readable.header, id } }, true)
      return id
    },
    openStoredProject: async (id) => {
      const { project, problem } = getState()
      if (project?.header.id === id && !problem) return
      showProject(null)
      const request = openRequests
      const messages: TabMessage[] = []
      loading = { id, messages }
      const found = await findProject(id)
      if (request !== openRequests) return
      loading = null
      if (found.kind === 'project') {
        showProject(found.project)
        queue.rememberMoment(found.lastChangedAt ?? null)
        messages.forEach(handlers.onMessage)
      } else if (found.kind === 'newer' && found.readable) showProject(found.readable, true)
      else setState({ problem: found })
    },
    keepProject: (project) => {
      showProject(project)
      queue.rememberMoment(project.header.changedAt)
      return queue.save({ header: project.header, changes: [], whole: project })
    },
    leaveProject: (id) => {
      queue.forgetUnsaved(id)
      if (getState().project?.header.id === id) showProject(null)
      return queue.savingDone()
    },
    forgetEverything: () => {
      queue.forgetUnsaved()
      showProject(null)
      return queue.savingDone()
    },
    isForLater: (message) => {
      if (message.projectId !== loading?.id) return false
      loading.messages.push(message)
      return true
    },
  }
}
