import { create } from 'zustand'
import { applyChanges, invertChanges, type Change, type Stamp } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import { rememberedPerson } from './device'
import { loadProject, saveChanges, type Loaded } from './project-repository'
import { onOtherTabs, tellOtherTabs } from './tabs'

/** One step of work: what the undo button takes back at once. */
interface Step { label: string; changes: Change[]; at: number }

export type SaveState = 'saved' | 'saving' | 'failed'

interface ProjectState {
  project: Project | null
  /** What opening ended in, when it was not a project. */
  problem: Exclude<Loaded, { kind: 'project' }> | { kind: 'noStorage' } | null
  saveState: SaveState
  past: Step[]
  future: Step[]
}

/** Steps kept for undo. Each holds only the entities it changed, so a long day's work fits. */
const HISTORY_LENGTH = 500

/** Typing in one field within this time is one step. */
const COALESCE_MS = 1500

export const useProjectStore = create<ProjectState>(() => ({ project: null, problem: null, saveState: 'saved', past: [], future: [] }))

const { getState, setState } = useProjectStore

/** The open project. Only for code that runs where one is open: the pages of a project. */
export function openProject(): Project {
  const { project } = getState()
  if (!project) throw new Error('no project is open')
  return project
}

/** Signs a change with this device's person and the present moment. */
export function stampNow(): Stamp {
  return { changedBy: rememberedPerson(), changedAt: new Date().toISOString() }
}

export function newId(): string {
  return crypto.randomUUID()
}

/** Puts a project that was just made or loaded in front, with an empty history. */
export function showProject(project: Project | null): void {
  setState({ project, problem: null, past: [], future: [], saveState: 'saved' })
}

/** Opens a project of this browser by its id. */
export async function openStoredProject(id: string): Promise<void> {
  if (getState().project?.header.id === id) return
  setState({ project: null, problem: null, past: [], future: [] })
  try {
    const loaded = await loadProject(id)
    if (loaded.kind === 'project') showProject(loaded.project)
    else setState({ problem: loaded })
  } catch {
    setState({ problem: { kind: 'noStorage' } })
  }
}

/**
 * Makes changes as one step: on the screen at once, in the database right after.
 * @param label what the step is called in the undo button's text: a key under `steps` in the translations
 * @param coalesce true for typing: steps with the same label on the same entity become one
 */
export function commit(label: string, changes: (Change | null)[], coalesce = false): void {
  const made = changes.filter((change) => change !== null)
  if (made.length === 0) return
  const { past } = getState()
  const step = { label, changes: made, at: Date.now() }
  const last = past.at(-1)
  const joined = coalesce && last && canJoin(last, step) ? joinSteps(last, step) : null
  apply(made)
  setState({ past: joined ? [...past.slice(0, -1), joined] : [...past, step].slice(-HISTORY_LENGTH), future: [] })
}

function canJoin(last: Step, step: Step): boolean {
  const [before] = last.changes
  const [after] = step.changes
  return last.label === step.label && step.at - last.at < COALESCE_MS && last.changes.length === 1 && step.changes.length === 1
    && before?.collection === after?.collection && before?.id === after?.id
}

function joinSteps(last: Step, step: Step): Step {
  const [first] = last.changes
  const [second] = step.changes
  return first && second ? { ...step, changes: [{ ...second, before: first.before }] } : step
}

export function undo(): void {
  const step = getState().past.at(-1)
  if (!step) return
  apply(invertChanges(step.changes))
  setState(({ past, future }) => ({ past: past.slice(0, -1), future: [...future, step] }))
}

export function redo(): void {
  const step = getState().future.at(-1)
  if (!step) return
  apply(step.changes)
  setState(({ past, future }) => ({ past: [...past, step], future: future.slice(0, -1) }))
}

/** Changes on their way to the database, with the header of the project that they belong to. */
interface Unsaved { header: Project['header']; changes: Change[] }

let saving: Promise<void> = Promise.resolve()
let unsaved: Unsaved[] = []

function apply(changes: Change[]): void {
  const project = applyChanges(openProject(), changes)
  setState({ project, saveState: 'saving' })
  unsaved.push({ header: project.header, changes })
  saving = saving.then(saveAll)
}

/** Saves what is not saved yet, in order. What fails stays in the list and is tried again with the next change, or by `retrySaving`. */
async function saveAll(): Promise<void> {
  while (unsaved.length > 0) {
    const [next] = unsaved
    if (!next) return
    try {
      await saveChanges(next.header, next.changes, new Date().toISOString())
    } catch {
      setState({ saveState: 'failed' })
      return
    }
    tellOtherTabs({ projectId: next.header.id, changes: next.changes })
    unsaved = unsaved.slice(1)
  }
  setState({ saveState: 'saved' })
}

export function retrySaving(): void {
  setState({ saveState: 'saving' })
  saving = saving.then(saveAll)
}

/** Resolves when all that was changed so far has been written, or has failed and says so. */
export function savingDone(): Promise<void> {
  return saving
}

/** Makes the changes of other tabs in the project that is open here. Called once, when the app starts. */
export function followOtherTabs(): () => void {
  return onOtherTabs((news) => {
    const { project } = getState()
    if (!project || news.projectId !== project.header.id || 'deleted' in news) return
    setState({ project: applyChanges(project, news.changes) })
  })
}
