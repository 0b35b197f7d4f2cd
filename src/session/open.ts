import { create } from 'zustand'
import { applyChanges, invertChanges, type Change, type Stamp } from '../domain/project/change'
import type { Project } from '../domain/project/schema'
import { rememberShown } from '../storage/database/versions'
import { inTime } from '../storage/database/connection'
import { afterTheFrame, isPageGoing, whenPageGoes, whenPageReturns } from '../storage/tabs/page-hiding'
import { rememberedPerson } from '../storage/small-storage/device'
import {
  loadProject,
  restoreProject,
  saveChanges,
  saveChangesUnasked,
  saveProject,
  type Loaded,
  type Saved,
} from '../storage/database/projects'
import { withStep, type Step, type StepLabel } from './undo-steps'
import { onOtherTabs, tellOtherTabs, type TabNews } from '../storage/tabs/tabs'

export type SaveState = 'saved' | 'saving' | 'failed'

export interface ProjectState {
  project: Project | null
  /** True for a project of a newer OneDoor: it is looked at, and nothing of it is changed or kept ([PF6]). */
  readOnly: boolean
  /** What opening ended in, when it was not a project. */
  problem: Exclude<Loaded, { kind: 'project' }> | { kind: 'noStorage' } | null
  saveState: SaveState
  /** What the last save failed with; stays until one succeeds. */
  failure: unknown
  past: Step[]
  future: Step[]
}

export const useProjectStore = create<ProjectState>(() => ({
  project: null,
  readOnly: false,
  problem: null,
  saveState: 'saved',
  failure: null,
  past: [],
  future: [],
}))

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
export function showProject(project: Project | null, readOnly = false): void {
  wishes += 1
  if (project && !readOnly) {
    rememberShown(project)
    void besideTabs(() => undefined)
  }
  setState(({ saveState, failure }) => ({
    project,
    readOnly,
    problem: null,
    past: [],
    future: [],
    ...(unsaved.length > 0 ? { saveState, failure } : { saveState: 'saved', failure: null }),
  }))
}

/** Opens a project of this browser by its id. */
export async function openStoredProject(id: string): Promise<void> {
  const { project, problem } = getState()
  if (project?.header.id === id && !problem) return
  showProject(null)
  const wish = wishes
  const news: TabNews[] = []
  loading = { id, news }
  const found = await findProject(id)
  if (wish !== wishes) return
  loading = null
  if (found.kind === 'project') {
    showProject(found.project)
    knownSince = found.lastChangedAt ?? null
    news.forEach(hear)
  } else if (found.kind === 'newer' && found.readable) showProject(found.readable, true)
  else setState({ problem: found })
}

/** The project that is on its way, with what other tabs say of it meanwhile. */
let loading: { id: string; news: TabNews[] } | null = null

/** When the project that is open was last changed, as far as this tab knows. */
let knownSince: string | null = null

/** Whether the database has moved on since this tab last read or wrote. */
export function hasMovedOn(lastChangedAt: string): boolean {
  return lastChangedAt !== knownSince
}

export function rememberMoment(lastChangedAt: string | null): void {
  knownSince = lastChangedAt
}

/** A project as the database has it, with what could not be saved so far. */
async function findProject(id: string): Promise<Loaded | { kind: 'noStorage' }> {
  await saving
  const stored = await loadProject(id).catch(() => ({ kind: 'noStorage' as const }))
  return unsaved
    .filter(({ header }) => header.id === id)
    .reduce<Loaded | { kind: 'noStorage' }>((found, { whole, changes }) => {
      if (whole) return { kind: 'project', project: whole }
      return found.kind === 'project' ? { kind: 'project', project: applyChanges(found.project, changes) } : found
    }, stored)
}

/**
 * Puts in front what can be read of a newer OneDoor's file, to be looked at alone ([PF6]).
 * @returns its id while it is open: one of its own, so that it is not taken for the project of that id in this browser
 */
export function showReadOnly(readable: Project): string {
  const id = newId()
  showProject({ ...readable, header: { ...readable.header, id } }, true)
  return id
}

/** Opens a project that is new to this browser, and keeps it. Where the browser keeps nothing it is open all the same, and the bar says that it is not saved. */
export function keepProject(project: Project): Promise<void> {
  showProject(project)
  knownSince = project.header.changedAt
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
  if (made.length === 0 || getState().readOnly) return
  apply(made, { past: withStep(getState().past, { label, changes: made, at: Date.now() }, coalesce), future: [] })
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
interface Unsaved {
  header: Project['header']
  changes: Change[]
  whole?: Project
}

let saving: Promise<void> = Promise.resolve()
let unsaved: Unsaved[] = []

/** Shows and keeps changes. All that the screen shows of them is told at once: every listener is asked once, not three times. */
export function apply(changes: Change[], history: Pick<ProjectState, 'past' | 'future'>): void {
  const project = applyChanges(openProject(), changes)
  // A project that another tab deleted stays deleted: late typing, as of a field that goes away, is not written.
  const isKept = !getState().problem
  setState(({ saveState }) => ({ project, ...history, ...(isKept && { saveState: savingState(saveState) }) }))
  if (isKept) void save({ header: project.header, changes })
}

/** A failure stays on the screen until a save succeeds: it would flicker with every change otherwise. */
function savingState(state: SaveState): SaveState {
  return state === 'failed' ? 'failed' : 'saving'
}

function save(next: Unsaved): Promise<void> {
  if (getState().saveState === 'saved') setState({ saveState: 'saving' })
  unsaved.push(next)
  if (isPageGoing()) writeWithoutWaiting(next)
  saving = saving.then(afterTheFrame).then(saveAll)
  return saving
}

function forgetUnsaved(id: string): void {
  unsaved = unsaved.filter(({ header }) => header.id !== id)
}

/** The changes of a project that are not in the database yet. */
export function unsavedChanges(id: string): Change[] {
  return unsaved.filter(({ header, whole }) => header.id === id && !whole).flatMap(({ changes }) => changes)
}

async function write(next: Unsaved): Promise<void> {
  const { id } = next.header
  if (next.whole) return saveProject(next.whole)
  const saved = await saveChanges(next.header, next.changes, new Date().toISOString())
  if (saved.kind === 'saved') return takeSaved(next, saved)
  if (saved.deleted) return deletedElsewhere(id)
  // The browser lost the project, which it may do where space is short: what is on the screen is written again.
  const { project } = getState()
  if (project?.header.id === id && !(await restoreProject(project))) await write(next)
}

/** What the database made of the changes of a step comes onto the screen where another tab had changed the same entities. */
async function takeSaved(next: Unsaved, saved: Saved & { kind: 'saved' }): Promise<void> {
  const {
    header: { id },
    changes,
  } = next
  unsaved = unsaved.filter((one) => one !== next)
  if (getState().project?.header.id !== id) return
  if (!hasMovedOn(saved.changedBefore)) knownSince = saved.lastChangedAt
  if (saved.entities.some((entity, index) => entity !== changes[index]?.after))
    await besideTabs(({ showStored }) => showStored(id, changes, saved.entities))
}

type BesideTabs = typeof import('./other-tabs')

let beside: Promise<BesideTabs> | null = null

/** The work that other tabs make necessary, loaded with the first project. Where it cannot be, the next news or the next look at this page tries again. */
async function besideTabs(work: (module: BesideTabs) => void | Promise<void>): Promise<void> {
  beside ??= import('./other-tabs')
  await beside
    .catch((error: unknown) => {
      beside = null
      throw error
    })
    .then(work)
    .catch(() => undefined)
}

/**
 * A page that goes hears no answers, so that one save cannot wait for the one before. The database keeps the order by
 * itself, and what is written twice, because the page stays after all, is the same both times.
 */
function writeWithoutWaiting({ whole, header, changes }: Unsaved): void {
  const written = whole ? saveProject(whole) : saveChangesUnasked(header, changes, new Date().toISOString())
  written.catch(() => undefined)
  void besideTabs(({ leaveBehind }) => leaveBehind(unsaved))
}

/** Saves what is not saved yet, in order. What fails stays in the list and is tried again with the next change, or by `retrySaving`. */
async function saveAll(): Promise<void> {
  while (unsaved.length > 0) {
    const [next] = unsaved
    if (!next) return
    try {
      await inTime(write(next))
    } catch (failure) {
      setState({ saveState: 'failed', failure })
      return
    }
    tellOtherTabs({
      projectId: next.header.id,
      changes: next.changes.map(({ collection, id }) => ({ collection, id })),
    })
    unsaved = unsaved.filter((one) => one !== next)
  }
  if (getState().saveState !== 'saved') setState({ saveState: 'saved', failure: null })
}

export function retrySaving(): void {
  setState({ saveState: 'saving' })
  saving = saving.then(saveAll)
}

/** Resolves when all that was changed so far has been written, or has failed and says so. */
export function savingDone(): Promise<void> {
  return saving
}

/** Takes in what other tabs do to the project that is open here, and sees to it that a page that goes loses nothing. Called once, when the app starts. */
export function startKeeping(): () => void {
  whenPageGoes(() => unsaved.forEach(writeWithoutWaiting))
  whenPageReturns(lookAgain)
  if (typeof window !== 'undefined') window.addEventListener('beforeunload', askBeforeLosing)
  return onOtherTabs((news) => {
    if (news.projectId === loading?.id) loading.news.push(news)
    else hear(news)
  })
}

/** The browser asks before a page is closed that holds what could not be saved. */
function askBeforeLosing(event: BeforeUnloadEvent): void {
  if (getState().saveState === 'failed') event.preventDefault()
}

function hear(news: TabNews): void {
  const { projectId: id } = news
  if (id !== getState().project?.header.id) return
  if ('deleted' in news) return deletedElsewhere(id, news.forGood === true)
  if ('changes' in news) saving = saving.then(() => besideTabs(({ takeIn }) => takeIn(id, news.changes)))
}

/** News may be missed by a page that was put aside, or where the browser's tabs cannot speak with each other. */
export function lookAgain(): void {
  const { project, problem, saveState } = getState()
  if (saveState === 'failed') retrySaving()
  if (!project || problem) return
  saving = saving.then(() => besideTabs(({ catchUp }) => catchUp(project.header.id)))
}

export function deletedElsewhere(id: string, forGood = true): void {
  forgetUnsaved(id)
  if (getState().project?.header.id === id)
    setState({
      problem: forGood ? { kind: 'none' } : { kind: 'inBin', deletedAt: new Date().toISOString() },
      past: [],
      future: [],
    })
}
