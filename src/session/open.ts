import { applyChanges } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import type { Loaded } from '../storage/database/projects'
import { cacheVersionOfShown } from '../storage/database/versions'
import type { TabMessage } from '../storage/tabs/tabs'
import { loadMigrated } from './load-migrated'
import { newId, type ProjectStore } from './project-state'
import type { SaveQueue } from './save-queue'

/** Callbacks to the rest of the session, provided by `start.ts`. */
export interface OpenHandlers {
  /** Called when an editable project is shown. */
  onShown: () => void
  /** Called with messages of other tabs about a project that arrived while it was loading. */
  onMessage: (message: TabMessage) => void
}

/** Opens and closes projects. */
export interface Opening {
  /** Shows a project that was just created or loaded, with an empty undo history. Pending saves are unaffected. */
  showProject: (project: Project | null, readOnly?: boolean) => void
  /**
   * Shows the readable part of a file of a newer OneDoor, read-only ([PF6]).
   * @returns a temporary id, so that it is not mistaken for the stored project with the same id
   */
  showReadOnly: (readable: Project) => string
  /** Opens a stored project by its id. */
  openStoredProject: (id: string) => Promise<void>
  /**
   * Opens a project that is new to this browser, and saves it. Where the browser cannot store anything it still opens,
   * and the bar says that it is not saved.
   */
  keepProject: (project: Project) => Promise<void>
  /** Closes a project that is about to be deleted; nothing of it is written from here on. */
  leaveProject: (id: string) => Promise<void>
  /** Closes everything and drops pending saves, before everything is erased. */
  forgetEverything: () => Promise<void>
  /** Queues a message about a project that is still loading; false for a message about another one. */
  postponeMessage: (message: TabMessage) => boolean
}

export function createOpening({ getState, setState }: ProjectStore, queue: SaveQueue, handlers: OpenHandlers): Opening {
  /** Counts requests, so that a slow answer to an earlier one does not replace a later one. */
  let openRequests = 0
  /** The project being loaded, and the messages received about it meanwhile. */
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

  /** A stored project with the changes that could not be saved so far. */
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
    postponeMessage: (message) => {
      if (message.projectId !== loading?.id) return false
      loading.messages.push(message)
      return true
    },
  }
}
