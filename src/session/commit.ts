import { applyChanges, invertChanges, type Change } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import type { ProjectState, ProjectStore, SaveState, StepLabel } from './project-state'
import type { SaveQueue } from './save-queue'
import { withStep } from './undo-steps'

/** Changes the open project: immediately on the screen, then in the database. */
export interface Committing {
  /** The open project. Call it only where one is open: on the pages of a project. */
  openProject: () => Project
  /**
   * Makes changes as one step.
   * @param label what the step is called in the undo button's text: a key under `steps` in the words of `history`
   * @param coalesce true for typing: steps with the same label on the same entity become one
   */
  commit: (label: StepLabel, changes: readonly (Change | null)[], coalesce?: boolean) => void
  undo: () => void
  redo: () => void
  /** Shows and saves changes, and sets the steps that can be undone and redone. */
  apply: (changes: Change[], steps: Pick<ProjectState, 'past' | 'future'>) => void
}

export function createCommitting({ getState, setState }: ProjectStore, save: SaveQueue['save']): Committing {
  const openProject = (): Project => {
    const { project } = getState()
    if (!project) throw new Error('no project is open')
    return project
  }
  const apply: Committing['apply'] = (changes, steps) => {
    const project = applyChanges(openProject(), changes)
    // A project deleted in another tab stays deleted: late typing, such as from a field being removed, is not written.
    const isKept = !getState().problem
    // One update, so that listeners run once instead of three times.
    setState(({ saveState }) => ({ project, ...steps, ...(isKept && { saveState: savingState(saveState) }) }))
    if (isKept) void save({ header: project.header, changes })
  }
  return {
    openProject,
    apply,
    commit: (label, changes, coalesce = false) => {
      const made = changes.filter((change) => change !== null)
      if (made.length === 0 || getState().readOnly) return
      apply(made, { past: withStep(getState().past, { label, changes: made, at: Date.now() }, coalesce), future: [] })
    },
    undo: () => {
      const { past, future } = getState()
      const step = past.at(-1)
      if (step) apply(invertChanges(step.changes), { past: past.slice(0, -1), future: [...future, step] })
    },
    redo: () => {
      const { past, future } = getState()
      const step = future.at(-1)
      if (step) apply(step.changes, { past: [...past, step], future: future.slice(0, -1) })
    },
  }
}

/** A failure is shown until a save succeeds; otherwise it would flicker with every change. */
function savingState(state: SaveState): SaveState {
  return state === 'failed' ? 'failed' : 'saving'
}
