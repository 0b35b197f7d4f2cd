import { create } from 'zustand'
import { reportAlteredFile } from '../../storage/files/altered-file'
import { rememberOpenedFile } from '../../storage/database/backups'
import { keepProject, showProject, showReadOnly, useProjectStore } from '../../session/current'
import { tellOtherTabs } from '../../storage/tabs/tabs'
import { openFile, type OpenFailure, type OpenJob, type OpenResult } from '../../storage/files/opening/open-file'
import type { Project } from '../../domain/project/schema'
import type { OpenedProject, OpenStage } from '../../storage/files/opening/open-messages'
import { refreshProjectList } from './project-list'

/** How it stands with one file. `isSlow` once it takes so long that a person wants to know. */
export type FileState =
  | { kind: 'waiting' }
  | { kind: 'busy'; stage: OpenStage; isSlow: boolean }
  | { kind: 'opened'; opened: OpenedProject }
  | { kind: 'failed'; error: OpenFailure | { kind: 'notKept' } }
  | { kind: 'cancelled' }

export interface FileRow {
  id: number
  file: File
  state: FileState
}

/** A locked file waits for its passphrase. `unlock` says what was wrong, or null when it was the right one. */
export interface PassphraseQuestion {
  id: number
  fileName: string
  unlock: (passphrase: string) => Promise<'wrongPassphrase' | null>
  giveUp: () => void
}

interface Opening {
  rows: FileRow[]
  question: PassphraseQuestion | null
}

export const useOpening = create<Opening>(() => ({ rows: [], question: null }))

const { getState, setState } = useOpening

/** After this long, what is being done is said, and can be ended. */
const SLOW_MS = 1000

let lastId = 0
let job: OpenJob | null = null
let isRunning = false

/**
 * Opens files one after the other ([OP9]). One that comes alone and opens is shown at once; of several, each is kept
 * beside what is there and gets a line. What is open stays as it is.
 * @param show goes to the project of this id
 */
export async function openFiles(files: readonly File[], show: (id: string) => void): Promise<void> {
  const rows = files.map((file): FileRow => ({ id: (lastId += 1), file, state: { kind: 'waiting' } }))
  setState((before) => ({ rows: isRunning ? [...before.rows, ...rows] : rows }))
  if (isRunning) return
  isRunning = true
  try {
    for (let next = nextRow(); next; next = nextRow()) await openRow(next, show)
  } finally {
    isRunning = false
  }
}

/** Shows what can be read of a newer OneDoor's file, to be looked at alone ([PF6]). */
export function lookAt(readable: Project, show: (id: string) => void): void {
  show(showReadOnly(readable))
}

/** Ends what is under way and lets go of what waits. */
export function cancelOpening(): void {
  setState(({ rows }) => ({
    rows: rows.map((row) => (row.state.kind === 'waiting' ? { ...row, state: { kind: 'cancelled' } } : row)),
  }))
  job?.cancel()
}

/** The page that shows the files is left: nothing goes on unseen. */
export function leaveOpening(): void {
  cancelOpening()
  setState({ rows: [] })
}

function nextRow(): FileRow | undefined {
  return getState().rows.find(({ state }) => state.kind === 'waiting')
}

function setRow(id: number, state: FileState): void {
  setState(({ rows }) => ({ rows: rows.map((row) => (row.id === id ? { ...row, state } : row)) }))
}

async function openRow({ id, file }: FileRow, show: (id: string) => void): Promise<void> {
  const isAlone = getState().rows.length === 1
  const result = await runJob(id, file, isAlone)
  if (result.kind !== 'opened') return setRow(id, result)
  if (isAlone && getState().rows.length === 1 && result.project) return showOpened(result, show)
  if (!result.isKept) return setRow(id, { kind: 'failed', error: { kind: 'notKept' } })
  void rememberOpenedFile(result.opened)
  if (result.isAltered) reportAlteredFile(result.opened.id)
  tellOtherTabs({ projectId: result.opened.id, changes: [] })
  await refreshProjectList()
  setRow(id, { kind: 'opened', opened: result.opened })
}

async function runJob(id: number, file: File, wantsProject: boolean): Promise<OpenResult> {
  let busy: Extract<FileState, { kind: 'busy' }> = { kind: 'busy', stage: 'reading', isSlow: false }
  const show = (next: Partial<typeof busy>): void => setRow(id, (busy = { ...busy, ...next }))
  show({})
  const slow = setTimeout(() => show({ isSlow: true }), SLOW_MS)
  const open = useProjectStore.getState().project
  job = openFile(file, {
    inUse: open ? [open.header.id] : [],
    wantsProject,
    onStage: (stage) => {
      if (stage === 'checking') closeQuestion()
      show({ stage })
    },
    askPassphrase: (wasWrong) => ask(id, file.name, wasWrong),
  })
  const result = await job.result
  clearTimeout(slow)
  closeQuestion()
  job = null
  return result
}

async function showOpened(
  { project, opened, isKept, isAltered }: Extract<OpenResult, { kind: 'opened' }>,
  show: (id: string) => void,
): Promise<void> {
  if (!project) return
  const { id } = project.header
  if (isKept) {
    showProject(project)
    tellOtherTabs({ projectId: id, changes: [] })
  } else await keepProject(project)
  void rememberOpenedFile(opened)
  if (isAltered) reportAlteredFile(id)
  show(id)
}

type Unlocked = 'wrongPassphrase' | null

/** Who waits to hear whether the passphrase that was given last is the right one. */
let tellUnlocked: (problem: Unlocked) => void = () => undefined

/** Asks for the passphrase of a file; the same question stays while it is wrong. */
function ask(id: number, fileName: string, wasWrong: boolean): Promise<string | null> {
  if (wasWrong) tellUnlocked('wrongPassphrase')
  return new Promise((resolve) => {
    const unlock = (passphrase: string): Promise<Unlocked> => {
      resolve(passphrase)
      return new Promise((tell) => {
        tellUnlocked = tell
      })
    }
    setState({ question: { id, fileName, unlock, giveUp: () => giveUp(id, () => resolve(null)) } })
  })
}

/**
 * Without a passphrase the file is not opened; while one is being tried, the trying is ended. A dialog that closes by
 * itself gives nothing up.
 */
function giveUp(id: number, withoutPassphrase: () => void): void {
  if (getState().question?.id !== id) return
  withoutPassphrase()
  if (getState().rows.some((row) => row.id === id && row.state.kind === 'busy' && row.state.stage === 'unlocking'))
    job?.cancel()
}

/** The file is unlocked, given up, or ended otherwise. */
function closeQuestion(): void {
  tellUnlocked(null)
  setState({ question: null })
}
