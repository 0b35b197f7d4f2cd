import { create } from 'zustand'
import { applyChanges, invertChanges, type Change, type Stamp } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import type { Words } from '../i18n/word-spaces'
import { afterTheFrame, isPageGoing, whenPageGoes } from './page-life'
import { rememberedPerson } from './device'
import { loadProject, saveChanges, saveProject, type Loaded } from './project-repository'
import { onOtherTabs, tellOtherTabs } from './tabs'

/** The names of the steps; typed by the words, so that none is without. */
export type StepLabel = keyof Words['history']['steps']

/** One step of work: what the undo button takes back at once. */
export interface Step { label: StepLabel; changes: Change[]; at: number }

export type SaveState = 'saved' | 'saving' | 'failed'

export interface ProjectState {
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

/** Counts what was asked to be shown, so that a slow answer to an earlier wish does not come over a later one. */
let wishes = 0

/** Puts a project that was just made or loaded in front, with an empty history. What is still to be saved stays so. */
export function showProject(project: Project | null): void {
  wishes += 1
  setState(({ saveState }) => ({ project, problem: null, past: [], future: [], saveState: unsaved.length > 0 ? saveState : 'saved' }))
}

/** Opens a project of this browser by its id. */
export async function openStoredProject(id: string): Promise<void> {
  const { project, problem } = getState()
  if (project?.header.id === id && !problem) return
  showProject(null)
  const wish = wishes
  const found = await findProject(id)
  if (wish !== wishes) return
  if (found.kind === 'project') showProject(found.project)
  else setState({ problem: found })
}

/** A project as the database has it, with what could not be saved so far. */
async function findProject(id: string): Promise<Loaded | { kind: 'noStorage' }> {
  await saving
  const stored = await loadProject(id).catch(() => ({ kind: 'noStorage' as const }))
  return unsaved.filter(({ header }) => header.id === id).reduce<Loaded | { kind: 'noStorage' }>((found, { whole, changes }) => {
    if (whole) return { kind: 'project', project: whole }
    return found.kind === 'project' ? { kind: 'project', project: applyChanges(found.project, changes) } : found
  }, stored)
}

/** Opens a project that is new to this browser, and keeps it. Where the browser keeps nothing it is open all the same, and the bar says that it is not saved. */
export function keepProject(project: Project): Promise<void> {
  showProject(project)
  return save({ header: project.header, changes: [], whole: project })
}

/** Lets go of all that is open or still to be saved, before everything is erased. */
export function forgetEverything(): Promise<void> {
  unsaved = []
  showProject(null)
  return saving
}

/** Lets go of a project that is to be deleted: it is not open any more, and nothing of it is written from here on. */
export function leaveProject(id: string): Promise<void> {
  forgetUnsaved(id)
  if (getState().project?.header.id === id) showProject(null)
  return saving
}

/**
 * Makes changes as one step: on the screen at once, in the database right after.
 * @param label what the step is called in the undo button's text: a key under `steps` in the words of `history`
 * @param coalesce true for typing: steps with the same label on the same entity become one
 */
export function commit(label: StepLabel, changes: (Change | null)[], coalesce = false): void {
  const made = changes.filter((change) => change !== null)
  if (made.length === 0) return
  const { past } = getState()
  const step = { label, changes: made, at: Date.now() }
  const last = past.at(-1)
  const joined = coalesce && last && canJoin(last, step) ? joinSteps(last, step) : null
  apply(made, { past: joined ? [...past.slice(0, -1), joined] : [...past, step].slice(-HISTORY_LENGTH), future: [] })
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
  const { past, future } = getState()
  const step = past.at(-1)
  if (step) apply(invertChanges(step.changes), { past: past.slice(0, -1), future: [...future, step] })
}

export function redo(): void {
  const { past, future } = getState()
  const step = future.at(-1)
  if (step) apply(step.changes, { past: [...past, step], future: future.slice(0, -1) })
}

/** Changes on their way to the database, with the header of the project that they belong to, or a whole project that is new. */
interface Unsaved { header: Project['header']; changes: Change[]; whole?: Project }

let saving: Promise<void> = Promise.resolve()
let unsaved: Unsaved[] = []

/** All that the screen shows of a step is told at once: every listener is asked once, not three times. */
function apply(changes: Change[], history: Pick<ProjectState, 'past' | 'future'>): void {
  const project = applyChanges(openProject(), changes)
  // A project that another tab deleted stays deleted: late typing, as of a field that goes away, is not written.
  const isKept = !getState().problem
  setState({ project, ...history, ...(isKept && { saveState: 'saving' }) })
  if (isKept) void save({ header: project.header, changes })
}

function save(next: Unsaved): Promise<void> {
  if (getState().saveState !== 'saving') setState({ saveState: 'saving' })
  unsaved.push(next)
  if (isPageGoing()) writeWithoutWaiting(next)
  saving = saving.then(afterTheFrame).then(saveAll)
  return saving
}

function forgetUnsaved(id: string): void {
  unsaved = unsaved.filter(({ header }) => header.id !== id)
}

function write(next: Unsaved): Promise<void> {
  return next.whole ? saveProject(next.whole) : saveChanges(next.header, next.changes, new Date().toISOString())
}

/**
 * A page that goes hears no answers, so that one save cannot wait for the one before. The database keeps the order by
 * itself, and what is written twice, because the page stays after all, is the same both times.
 */
function writeWithoutWaiting(next: Unsaved): void {
  write(next).catch(() => undefined)
}

/** Saves what is not saved yet, in order. What fails stays in the list and is tried again with the next change, or by `retrySaving`. */
async function saveAll(): Promise<void> {
  while (unsaved.length > 0) {
    const [next] = unsaved
    if (!next) return
    try {
      await write(next)
    } catch {
      setState({ saveState: 'failed' })
      return
    }
    tellOtherTabs({ projectId: next.header.id, changes: next.changes })
    unsaved = unsaved.filter((one) => one !== next)
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

/** Makes the changes of other tabs in the project that is open here, and sees to it that a page that goes loses nothing. Called once, when the app starts. */
export function startKeeping(): () => void {
  whenPageGoes(() => unsaved.forEach(writeWithoutWaiting))
  return onOtherTabs((news) => {
    const { project } = getState()
    if (news.projectId !== project?.header.id) return
    if ('deleted' in news) return deletedElsewhere(news.projectId, news.forGood === true)
    setState(({ past, future }) => ({
      project: applyChanges(project, news.changes), past: stepsBeside(past, news.changes), future: stepsBeside(future, news.changes),
    }))
  })
}

function deletedElsewhere(id: string, forGood: boolean): void {
  forgetUnsaved(id)
  setState({ problem: forGood ? { kind: 'none' } : { kind: 'inBin', deletedAt: new Date().toISOString() }, past: [], future: [] })
}

/**
 * The steps that can still be taken back after another tab's changes. A step holds whole entities: taking back one that
 * the other tab has changed since would take back the other tab's work too, so it and what lies below it are let go.
 */
function stepsBeside(steps: Step[], others: readonly Change[]): Step[] {
  const nameOf = (change: Change): string => `${change.collection} ${change.id}`
  const touched = new Set(others.map(nameOf))
  return steps.slice(steps.map((step) => step.changes.some((change) => touched.has(nameOf(change)))).lastIndexOf(true) + 1)
}
