import type { PlanningMethod } from '../method/method'
import { applyChanges, deleteChange, type Change, type Stamp } from '../project/change'
import type { Project } from '../project/schema'
import type { Language } from '../text/language'
import { normalizeTyped, type TypedText } from '../text/typed-text'
import type { Gap } from './gaps'
import { acceptProposal, proposalById, type AcceptedProposal, type Proposal } from './proposals'

/** What a group typed over a proposal, in the language of the screen, and which of its actions it keeps. */
export interface ProposalEdit {
  priorityArea: string
  keyOutcome: string
  actions: { text: string; kept: boolean }[]
}

/** The edit that changes nothing. */
export function unedited(proposal: Proposal): ProposalEdit {
  return {
    priorityArea: proposal.priorityArea,
    keyOutcome: proposal.keyOutcome,
    actions: proposal.actions.map(({ text }) => ({ text, kept: true })),
  }
}

/**
 * A proposal with a group's own words. A text that was changed is kept in the language in which it was typed only: the
 * other half would say something that the group did not agree on. Actions that are not kept, or were emptied, are left
 * out.
 * @param accepted the proposal as it stands, in both languages
 */
export function withEdit(accepted: AcceptedProposal, edit: ProposalEdit, language: Language): AcceptedProposal {
  const own = (text: TypedText, typed: string): TypedText => {
    if (typed === text[language]) return text
    const clean = normalizeTyped(typed.trim())
    return clean === '' ? {} : { [language]: clean }
  }
  return {
    proposal: accepted.proposal,
    priorityArea: own(accepted.priorityArea, edit.priorityArea),
    keyOutcome: own(accepted.keyOutcome, edit.keyOutcome),
    actions: accepted.actions.flatMap((action, index) => {
      const typed = edit.actions[index]
      if (typed && (!typed.kept || typed.text.trim() === '')) return []
      return [{ ...action, text: typed ? own(action.text, typed.text) : action.text }]
    }),
  }
}

/** The changes that put several proposals into the plan, one after the other, as one step. */
export function acceptProposals(
  project: Project,
  accepted: readonly AcceptedProposal[],
  stamp: Stamp,
  newId: () => string,
): Change[] {
  let current = project
  return accepted.flatMap((one) => {
    const changes = acceptProposal(current, one, stamp, newId)
    current = applyChanges(current, changes)
    return changes
  })
}

/**
 * The proposals that were dropped, in the order of the method; `questions` are those that are gaps now, and may be
 * none.
 */
export function droppedProposals(method: PlanningMethod, gaps: readonly Gap[], project: Project): Proposal[] {
  const missing = new Set(gaps.map((gap) => gap.question))
  const order = [
    ...method.suggestions.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)),
    ...method.frontOfficeAreas.map(({ id }) => `front-office-${id}`),
  ]
  return order
    .filter((id) => project.dismissals[id] !== undefined)
    .flatMap((id) => {
      const proposal = proposalById(method, id)
      return proposal
        ? [{ ...proposal, questions: proposal.questions.filter((question) => missing.has(question)) }]
        : []
    })
}

/** The change that brings a dropped proposal back; null when it was not dropped. */
export function bringBack(project: Project, id: string): Change | null {
  return deleteChange(project, 'dismissals', id)
}
