import { useMemo, useState } from 'react'
import { agencyNamed, type NewAgency } from '../../domain/planning/agencies'
import type { ProjectAgency } from '../../domain/project/schema'
import { isEmptyText } from '../../domain/text/typed-text'

type Agencies = Readonly<Record<string, ProjectAgency>>

/** Who was chosen, and whom the list did not hold: to be added to the project in the same step. */
export interface AgencyChoice {
  ids: string[]
  added: NewAgency[]
}

export interface AgencyChoosing extends AgencyChoice {
  /** The project's agencies and those that were typed in this dialog. */
  all: Agencies
  /** An agency that is being typed. */
  draft: NewAgency | null
  setDraft: (draft: NewAgency | null) => void
  select: (id: string, on: boolean) => void
  clear: () => void
  /** Puts a successor in the place of a dissolved agency. */
  exchange: (from: string, to: string) => void
  /**
   * Takes the typed agency into the list and chooses it; one that is there already under that name is chosen instead.
   */
  take: () => void
  /** The choice with the agency that is still being typed. */
  finished: () => AgencyChoice
}

/** What is chosen while the dialog is open. Nothing of it is in the project until it is finished. */
export function useAgencyChoice(chosen: readonly string[], agencies: Agencies, mode: 'one' | 'many'): AgencyChoosing {
  const [choice, setChoice] = useState<AgencyChoice>({ ids: [...chosen], added: [] })
  const [draft, setDraft] = useState<NewAgency | null>(null)
  const all = useMemo(
    () => ({ ...Object.fromEntries(choice.added.map((agency) => [agency.id, asListed(agency)])), ...agencies }),
    [choice.added, agencies],
  )
  const setIds = (change: (before: string[]) => string[]): void =>
    setChoice((before) => ({ ...before, ids: change(before.ids) }))
  const withChosen = (before: readonly string[], id: string): string[] =>
    mode === 'one' ? [id] : [...before.filter((one) => one !== id), id]
  const withDraft = (): AgencyChoice => {
    if (!draft || isEmptyText(draft.name)) return choice
    const known = agencyNamed(all, draft.name.lo ?? '') ?? agencyNamed(all, draft.name.en ?? '')
    return {
      ids: withChosen(choice.ids, known?.id ?? draft.id),
      added: known ? choice.added : [...choice.added, draft],
    }
  }
  return {
    ...choice,
    all,
    draft,
    setDraft,
    select: (id, on) => setIds((before) => (on ? withChosen(before, id) : before.filter((one) => one !== id))),
    clear: () => setIds(() => []),
    exchange: (from, to) =>
      setIds((before) =>
        withChosen(
          before.filter((one) => one !== from),
          to,
        ),
      ),
    take: () => {
      setChoice(withDraft())
      setDraft(null)
    },
    finished: () => {
      const { ids, added } = withDraft()
      return { ids, added: added.filter((agency) => ids.includes(agency.id)) }
    },
  }
}

function asListed(agency: NewAgency): ProjectAgency {
  return { ...agency, changedBy: '', changedAt: '', successorIds: [] }
}
