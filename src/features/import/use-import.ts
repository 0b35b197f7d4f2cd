import { useRef, useState } from 'react'
import { canTake, type ImportChange, type ImportProposal } from '../../domain/import/proposal'
import { unknownGroupKey, withGroups, type ChosenGroups, type UnknownGroup } from '../../domain/import/unknown-groups'
import type { SheetTable } from '../../domain/import/sheet-table'
import type { WordingChange, WordingProposal } from '../../domain/method/own-wordings'
import type { Project } from '../../domain/project/schema'
import { localDay } from '../../domain/text/local-day'
import type { MethodTexts } from '../../export/request'
import { proposeSheets } from '../../export/sheets/run-sheets'
import { takeIn } from '../../storage/import-steps'
import { loadOwnMethod } from '../../storage/load-wording'
import { undo } from '../../storage/project-store'
import { openTables } from '../../storage/tables/open-tables'
import type { TableError } from '../../storage/tables/table-error'
import { takeOwnWordings } from '../../storage/wording-steps'

/** A file on its way into the project. `worded` is a workbook of the method, with new texts for it. */
export type Importing =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; error: TableError }
  /** `original` is what the file says; `proposal` is that with the groups that were chosen for names that are none. */
  | { kind: 'proposed'; name: string; original: ImportProposal; groups: ChosenGroups; proposal: ImportProposal; takeable: ReadonlySet<string> }
  | { kind: 'worded'; name: string; proposal: WordingProposal }
  | { kind: 'done'; count: number }
  | { kind: 'undone' }

export interface Importer {
  state: Importing
  /** The keys of the changes that are chosen. */
  chosen: ReadonlySet<string>
  read: (file: File) => void
  choose: (changes: readonly ImportChange[], isChosen: boolean) => void
  /** Chooses the building block or front-office area that a text stands for; none takes the choice back. */
  chooseGroup: (unknown: UnknownGroup, group: string) => void
  chooseTexts: (changes: readonly WordingChange[], isChosen: boolean) => void
  take: () => void
  takeBack: () => void
}

/** Reads a workbook, keeps which of its changes are chosen, and takes them into the project. */
export function useImport(project: Project): Importer {
  const [state, setState] = useState<Importing>({ kind: 'idle' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef<File>(undefined)

  const read = async (file: File): Promise<void> => {
    latest.current = file
    setState({ kind: 'reading' })
    const next = await proposalOf(file, project).catch((): Importing => ({ kind: 'failed', error: 'noReader' }))
    if (latest.current !== file) return
    setChosen(chosenAtFirst(next))
    setState(next)
  }

  return {
    state,
    chosen,
    read: (file) => void read(file),
    choose: (changes, isChosen) => { if (state.kind === 'proposed') setChosen(withChoice(state, chosen, changes, isChosen)) },
    chooseGroup: (unknown, group) => {
      if (state.kind !== 'proposed') return
      const next = proposed(state.name, state.original, { ...state.groups, [unknownGroupKey(unknown)]: group })
      // What waited for this name is chosen like the rest; what can no longer be taken is let go. All other choices stay.
      const first = chosenAtFirst(next)
      setChosen(new Set([...[...chosen].filter((key) => next.takeable.has(key)), ...[...first].filter((key) => !state.takeable.has(key))]))
      setState(next)
    },
    chooseTexts: (changes, isChosen) => {
      const keys = new Set(changes.map(({ key }) => key))
      setChosen(isChosen ? new Set([...chosen, ...keys]) : new Set([...chosen].filter((key) => !keys.has(key))))
    },
    take: () => {
      if (state.kind === 'proposed') takeIn(state.proposal.changes.filter(({ key }) => chosen.has(key)))
      else if (state.kind === 'worded') takeOwnWordings(state.proposal.changes.filter(({ key }) => chosen.has(key)))
      else return
      setState({ kind: 'done', count: chosen.size })
    },
    takeBack: () => {
      undo()
      setState({ kind: 'undone' })
    },
  }
}

/** All that can be taken, but what is gone from the file: that is chosen by hand, one by one, so that nothing is deleted in passing. */
export function chosenAtFirst(next: Importing): ReadonlySet<string> {
  if (next.kind === 'worded') return new Set(next.proposal.changes.map(({ key }) => key))
  if (next.kind !== 'proposed') return new Set()
  return new Set(next.proposal.changes.filter((change) => change.kind !== 'deleted' && next.takeable.has(change.key)).map(({ key }) => key))
}

/** What is chosen takes along what it stands under; what is left leaves what stands under it. */
function withChoice({ proposal, takeable }: Extract<Importing, { kind: 'proposed' }>, chosen: ReadonlySet<string>, changes: readonly ImportChange[], isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen)
  const all = new Map(proposal.changes.map((change) => [change.key, change]))
  const add = (change: ImportChange | undefined): void => {
    if (!change || !takeable.has(change.key) || next.has(change.key)) return
    next.add(change.key)
    for (const key of change.needs) add(all.get(key))
  }
  if (isChosen) changes.forEach(add)
  else for (const { key } of changes) next.delete(key)
  for (let before = -1; before !== next.size;) {
    before = next.size
    for (const key of next) if (all.get(key)?.needs.some((needed) => !next.has(needed))) next.delete(key)
  }
  return next
}

async function proposalOf(file: File, project: Project): Promise<Importing> {
  const [read, methods, { isMethodSheet }] = await Promise.all([openTables(file), bothMethods(project.wordings), import('../../export/method-sheets/read-proposals')])
  if (!read.ok) return { kind: 'failed', error: read.error }
  if (read.value.some(isMethodSheet)) return wordingsOf(file.name, read.value, project)
  return proposed(file.name, await proposeSheets({ into: project, tables: read.value, methods, date: localDay(new Date()) }), {})
}

type Proposed = Extract<Importing, { kind: 'proposed' }>

export function proposed(name: string, original: ImportProposal, groups: ChosenGroups): Proposed {
  const proposal = { ...original, changes: withGroups(original.changes, groups) }
  const all = new Map(proposal.changes.map((change) => [change.key, change]))
  return { kind: 'proposed', name, original, groups, proposal, takeable: new Set(proposal.changes.filter((change) => canTake(change, all)).map(({ key }) => key)) }
}

/** A workbook of the method is compared with the method as it ships. What it takes to show a new wording is here before one is taken. */
async function wordingsOf(name: string, tables: readonly SheetTable[], project: Project): Promise<Importing> {
  const { readWordings } = await import('./read-wordings')
  return { kind: 'worded', name, proposal: await readWordings(tables, project) }
}

/** A workbook may come back in either language, whatever that of the screens. */
async function bothMethods(wordings: Project['wordings']): Promise<MethodTexts> {
  const slicesIn = async (language: 'lo' | 'en'): Promise<MethodTexts['lo']> => {
    const [questionnaire, planning] = await Promise.all([loadOwnMethod('questionnaire', language, wordings), loadOwnMethod('planning', language, wordings)])
    return { questionnaire, planning }
  }
  const [lo, en] = await Promise.all([slicesIn('lo'), slicesIn('en')])
  return { ...(lo && { lo }), ...(en && { en }) }
}
