import { useCallback, useRef, useState } from 'react'
import { canTake, type ImportChange, type ImportProposal } from '../../domain/import/proposal'
import { unknownGroupKey, withGroups, type ChosenGroups, type UnknownGroup } from '../../domain/import/unknown-groups'
import type { SheetTable } from '../../domain/import/sheet-table'
import type { WordingChange, WordingProposal } from '../../domain/method/own-wordings'
import type { Project } from '../../domain/project/schema'
import { localDay } from '../../domain/text/local-day'
import type { MethodTexts } from '../../export/request'
import { proposeSheets } from '../../import/proposing/propose-sheets'
import { importChanges } from '../../session/commands/import'
import { yieldToPage } from '../../storage/tabs/in-slices'
import { loadOwnMethod } from '../../storage/method/load-wording'
import { openProject, undo } from '../../session/current'
import { openTables } from '../../import/tables/open-tables'
import type { TableError } from '../../import/tables/table-error'
import { takeOwnWordings } from '../../session/commands/wordings'

/**
 * What a file proposes. `original` is what it says; `proposal` is that with the groups that were chosen for names that
 * are none.
 */
export interface Proposed {
  kind: 'proposed'
  name: string
  original: ImportProposal
  groups: ChosenGroups
  proposal: ImportProposal
  takeable: ReadonlySet<string>
}

/** A file on its way into the project. `worded` is a workbook of the method, with new texts for it. */
export type Importing =
  | { kind: 'idle' }
  | { kind: 'reading' }
  | { kind: 'failed'; error: TableError }
  | Proposed
  /** On its way into the project. */
  | { kind: 'taking'; proposed: Proposed }
  | { kind: 'worded'; name: string; proposal: WordingProposal }
  /** `clearing` is what was proposed while its rows go from the page, out of sight; of each list so many are left. */
  | { kind: 'done'; count: number; clearing?: { proposed: Proposed; left: number } }
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

/** Rows that leave the page at once: to clear away thousands would hold it up. */
const ROWS_AT_ONCE = 200

/** Reads a workbook, keeps which of its changes are chosen, and takes them into the project. */
export function useImport(): Importer {
  const [state, setState] = useState<Importing>({ kind: 'idle' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const latest = useRef<File>(undefined)
  const taking = useRef<Promise<void>>(undefined)

  const read = async (file: File): Promise<void> => {
    latest.current = file
    setState({ kind: 'reading' })
    // A file that is dropped while another is taken is compared with what comes of that.
    const settled = taking.current?.catch(() => undefined)
    const next = await Promise.resolve(settled)
      .then(() => proposalOf(file, openProject()))
      .catch((): Importing => ({ kind: 'failed', error: 'noReader' }))
    if (latest.current !== file) return
    setChosen(chosenAtFirst(next))
    setState(next)
  }

  // The same function as long as the same is proposed: of thousands of rows only those that change are drawn anew.
  const onPage = proposedOf(state)
  const choose = useCallback(
    (changes: readonly ImportChange[], isChosen: boolean): void => {
      if (onPage) setChosen((before) => withChoice(onPage, before, changes, isChosen))
    },
    [onPage],
  )

  const takeProposed = async (proposed: Proposed): Promise<void> => {
    const file = latest.current
    const show = (next: Importing): void => {
      if (latest.current === file) setState(next)
    }
    const { changes } = proposed.proposal
    const done = { kind: 'done', count: chosen.size } as const
    show({ kind: 'taking', proposed })
    await yieldToPage()
    await importChanges(changes.filter(({ key }) => chosen.has(key)))
    for (let left = changes.length; left > ROWS_AT_ONCE; left -= ROWS_AT_ONCE) {
      show({ ...done, clearing: { proposed, left } })
      await yieldToPage()
    }
    show(done)
  }

  return {
    state,
    chosen,
    read: (file) => void read(file),
    choose,
    chooseGroup: (unknown, group) => {
      if (state.kind !== 'proposed') return
      const next = proposed(state.name, state.original, { ...state.groups, [unknownGroupKey(unknown)]: group })
      // What waited for this name is chosen like the rest; what can no longer be taken is let go. All other choices
      // stay.
      const first = chosenAtFirst(next)
      setChosen(
        new Set([
          ...[...chosen].filter((key) => next.takeable.has(key)),
          ...[...first].filter((key) => !state.takeable.has(key)),
        ]),
      )
      setState(next)
    },
    chooseTexts: (changes, isChosen) => {
      const keys = new Set(changes.map(({ key }) => key))
      setChosen(isChosen ? new Set([...chosen, ...keys]) : new Set([...chosen].filter((key) => !keys.has(key))))
    },
    take: () => {
      if (state.kind === 'proposed') {
        taking.current = takeProposed(state).catch((reason: unknown) => {
          setState(state)
          throw reason
        })
      } else if (state.kind === 'worded') {
        takeOwnWordings(state.proposal.changes.filter(({ key }) => chosen.has(key)))
        setState({ kind: 'done', count: chosen.size })
      }
    },
    takeBack: () => {
      undo()
      setState({ kind: 'undone' })
    },
  }
}

/** What was proposed, as long as it is on the page: also out of sight, while it is taken and cleared away. */
export function proposedOf(state: Importing): Proposed | null {
  if (state.kind === 'proposed') return state
  if (state.kind === 'taking') return state.proposed
  return state.kind === 'done' ? (state.clearing?.proposed ?? null) : null
}

/**
 * All that can be taken, but what is gone from the file: that is chosen by hand, one by one, so that nothing is deleted
 * in passing.
 */
export function chosenAtFirst(next: Importing): ReadonlySet<string> {
  if (next.kind === 'worded') return new Set(next.proposal.changes.map(({ key }) => key))
  if (next.kind !== 'proposed') return new Set()
  return new Set(
    next.proposal.changes
      .filter((change) => change.kind !== 'deleted' && next.takeable.has(change.key))
      .map(({ key }) => key),
  )
}

/** What is chosen takes along what it stands under; what is left leaves what stands under it. */
function withChoice(
  { proposal, takeable }: Proposed,
  chosen: ReadonlySet<string>,
  changes: readonly ImportChange[],
  isChosen: boolean,
): ReadonlySet<string> {
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
  const [read, methods, { isMethodSheet }] = await Promise.all([
    openTables(file),
    bothMethods(project.wordings),
    import('../../import/read-proposals'),
  ])
  if (!read.ok) return { kind: 'failed', error: read.error }
  if (read.value.some(isMethodSheet)) return wordingsOf(file.name, read.value, project)
  return proposed(
    file.name,
    await proposeSheets({ into: project, tables: read.value, methods, date: localDay(new Date()) }),
    {},
  )
}

export function proposed(name: string, original: ImportProposal, groups: ChosenGroups): Proposed {
  const proposal = { ...original, changes: withGroups(original.changes, groups) }
  const all = new Map(proposal.changes.map((change) => [change.key, change]))
  return {
    kind: 'proposed',
    name,
    original,
    groups,
    proposal,
    takeable: new Set(proposal.changes.filter((change) => canTake(change, all)).map(({ key }) => key)),
  }
}

/**
 * A workbook of the method is compared with the method as it ships. What it takes to show a new wording is here before
 * one is taken.
 */
async function wordingsOf(name: string, tables: readonly SheetTable[], project: Project): Promise<Importing> {
  const { readWordings } = await import('./read-wordings')
  return { kind: 'worded', name, proposal: await readWordings(tables, project) }
}

/** A workbook may come back in either language, whatever that of the screens. */
async function bothMethods(wordings: Project['wordings']): Promise<MethodTexts> {
  const slicesIn = async (language: 'lo' | 'en'): Promise<MethodTexts['lo']> => {
    const [questionnaire, planning] = await Promise.all([
      loadOwnMethod('questionnaire', language, wordings),
      loadOwnMethod('planning', language, wordings),
    ])
    return { questionnaire, planning }
  }
  const [lo, en] = await Promise.all([slicesIn('lo'), slicesIn('en')])
  return { ...(lo && { lo }), ...(en && { en }) }
}
