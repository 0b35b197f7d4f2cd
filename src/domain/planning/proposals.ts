import type { Duration } from '../../../content/schema'
import type { PlanningMethod } from '../method/method'
import { applyChanges, putChange, type Change, type Stamp } from '../project/change'
import type { Matrix, Project } from '../project/schema'
import { otherLanguage, type Language } from '../text/language'
import type { TypedText } from '../text/typed-text'
import { addAction, addArea, addOutcome } from './edit-plan'
import type { Gap } from './gaps'

/** A suggested chain that answers gaps of this assessment. Nothing of it is in the plan until it is accepted. */
export interface Proposal {
  id: string
  matrix: Matrix
  group: string
  origin: 'handbook' | 'onedoor'
  /** The gaps it answers, in the handbook's order. */
  questions: string[]
  priorityArea: string
  keyOutcome: string
  leadHint: string
  supportHint: string
  actions: { text: string; timeline: Duration }[]
}

/** Chains whose questions are gaps and that are neither in the plan nor dropped ([PP1]), in the handbook's order. */
export function proposalsFor(method: PlanningMethod, gaps: readonly Gap[], project: Project): Proposal[] {
  const missing = new Set(gaps.map((gap) => gap.question))
  const all = [...systemProposals(method), ...frontOfficeProposals(method)]
  return all
    .map((proposal) => ({ ...proposal, questions: proposal.questions.filter((question) => missing.has(question)) }))
    .filter((proposal) => proposal.questions.length > 0 && !isTaken(project, proposal.id))
}

/** True when a suggestion is in the plan, or was dropped. */
export function isTaken(project: Project, suggestion: string): boolean {
  return (
    project.dismissals[suggestion] !== undefined ||
    Object.values(project.priorityAreas).some((area) => area.derivedFrom.suggestion === suggestion)
  )
}

function systemProposals(method: PlanningMethod): Proposal[] {
  return method.suggestions.flatMap(({ block, suggestions }) =>
    suggestions.map((suggestion) => {
      const { addresses, ...rest } = suggestion
      return { ...rest, matrix: 'system' as const, group: String(block), questions: addresses }
    }),
  )
}

function frontOfficeProposals(method: PlanningMethod): Proposal[] {
  return method.frontOfficeAreas.map((area) => ({
    id: `front-office-${area.id}`,
    matrix: 'front-office' as const,
    group: area.id,
    origin: area.keyOutcomeOrigin,
    questions: area.addresses,
    priorityArea: area.name,
    keyOutcome: area.keyOutcome,
    leadHint: '',
    supportHint: '',
    actions: area.actions,
  }))
}

/** The same proposal in the other language, so that an accepted chain is in both. */
export function proposalById(method: PlanningMethod, id: string): Proposal | undefined {
  return [...systemProposals(method), ...frontOfficeProposals(method)].find((proposal) => proposal.id === id)
}

/** What a group made of a proposal before it took it: its own words, and which actions. */
export interface AcceptedProposal {
  proposal: Proposal
  priorityArea: TypedText
  keyOutcome: TypedText
  actions: { text: TypedText; timeline: Duration }[]
}

/**
 * A proposal as it stands.
 * @param language the language that the proposal is in
 * @param twin the same proposal in the other language, when it is at hand
 */
export function asProposed(proposal: Proposal, language: Language, twin?: Proposal): AcceptedProposal {
  const both = (own: string, theirs: string | undefined): TypedText => ({
    [language]: own,
    ...(theirs && { [otherLanguage(language)]: theirs }),
  })
  return {
    proposal,
    priorityArea: both(proposal.priorityArea, twin?.priorityArea),
    keyOutcome: both(proposal.keyOutcome, twin?.keyOutcome),
    actions: proposal.actions.map((action, index) => ({
      text: both(action.text, twin?.actions[index]?.text),
      timeline: action.timeline,
    })),
  }
}

/** The changes that put an accepted proposal into the plan, each entity knowing the questions behind it ([PP2]). */
export function acceptProposal(
  project: Project,
  accepted: AcceptedProposal,
  stamp: Stamp,
  newId: () => string,
): Change[] {
  const { proposal } = accepted
  const derivedFrom = { questions: proposal.questions, suggestion: proposal.id }
  const changes: Change[] = []
  let current = project
  const add = (change: Change): string => {
    changes.push(change)
    current = applyChanges(current, [change])
    return change.id
  }
  const areaId = add(
    addArea(current, proposal.matrix, proposal.group, newId(), stamp, { name: accepted.priorityArea, derivedFrom }),
  )
  const outcomeId = add(addOutcome(current, areaId, newId(), stamp, { text: accepted.keyOutcome, derivedFrom }))
  for (const action of accepted.actions)
    add(addAction(current, outcomeId, newId(), stamp, { text: action.text, timeline: action.timeline, derivedFrom }))
  return changes
}

/**
 * The change that drops a proposal ([PP3]). It can be undone like any other, and brought back from the list of dropped
 * ones.
 */
export function dismissProposal(project: Project, id: string, stamp: Stamp): Change {
  return putChange(project, 'dismissals', { ...stamp, id })
}
