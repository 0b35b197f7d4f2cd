import { describe, expect, it } from 'vitest'
import { methodSource } from '../../../content/method-source'
import { answersAll, questionnaire } from '../../../tests/factories/answers'
import { idsFrom, makeProject, stamp } from '../../../tests/factories/plan'
import { scoreAssessment } from '../assessment/scoring'
import { planningSlice } from '../method/slices'
import { applyChanges } from '../project/change'
import { acceptProposals, bringBack, droppedProposals, unedited, withEdit } from './choose-proposals'
import { areasOf } from './edit-plan'
import { gapsOf } from './gaps'
import { inOrder } from './order'
import {
  asProposed,
  dismissProposal,
  proposalById,
  proposalsFor,
  type AcceptedProposal,
  type Proposal,
} from './proposals'

const lao = planningSlice(methodSource, 'lo')
const english = planningSlice(methodSource, 'en')
const gaps = gapsOf(scoreAssessment(questionnaire, answersAll('no')), {})
const project = makeProject()
const proposals = proposalsFor(lao, gaps, project)
const both = (proposal: Proposal): AcceptedProposal => asProposed(proposal, 'lo', proposalById(english, proposal.id))
const [first, second] = proposals
if (!first || !second) throw new Error('there are no proposals')

describe('editing a proposal', () => {
  it('[PP4] unedited is the proposal itself, in both languages', () => {
    expect(withEdit(both(first), unedited(first), 'lo')).toEqual(both(first))
  })

  it('[PP4] a changed text is kept in its own language only, and the others in both', () => {
    const edited = withEdit(both(first), { ...unedited(first), priorityArea: ' ກອບກົດໝາຍໃໝ່ ' }, 'lo')
    expect(edited.priorityArea).toEqual({ lo: 'ກອບກົດໝາຍໃໝ່' })
    expect(edited.keyOutcome).toEqual(both(first).keyOutcome)
  })

  it('[PP4] leaves out actions that were deselected or emptied', () => {
    const edit = unedited(first)
    const actions = edit.actions.map((action, index) =>
      index === 0 ? { ...action, kept: false } : index === 1 ? { ...action, text: ' ' } : action,
    )
    expect(withEdit(both(first), { ...edit, actions }, 'lo').actions).toEqual(both(first).actions.slice(2))
  })
})

describe('accepting several', () => {
  it('[PP2] puts all of them in, in their order, as one step', () => {
    const own = proposals.filter((proposal) => proposal.group === first.group && proposal.matrix === 'system')
    const after = applyChanges(project, acceptProposals(project, own.map(both), stamp, idsFrom('new')))
    expect(inOrder(areasOf(after, 'system', first.group)).map(({ derivedFrom }) => derivedFrom.suggestion)).toEqual(
      own.map(({ id }) => id),
    )
    expect(proposalsFor(lao, gaps, after)).toHaveLength(proposals.length - own.length)
  })
})

describe('dropping', () => {
  it('[PP3] what was dropped is listed in the order of the method, and comes back', () => {
    const dropped = applyChanges(project, [
      dismissProposal(project, second.id, stamp),
      dismissProposal(project, first.id, stamp),
    ])
    expect(droppedProposals(lao, gaps, dropped)).toEqual([first, second])
    const change = bringBack(dropped, second.id)
    const back = applyChanges(dropped, change ? [change] : [])
    expect(droppedProposals(lao, gaps, back).map(({ id }) => id)).toEqual([first.id])
    expect(proposalsFor(lao, gaps, back).map(({ id }) => id)).toContain(second.id)
    expect(bringBack(back, second.id)).toBeNull()
  })

  it('a dropped one whose gaps were closed meanwhile is still listed', () => {
    const dropped = applyChanges(project, [dismissProposal(project, first.id, stamp)])
    expect(droppedProposals(lao, [], dropped)).toEqual([{ ...first, questions: [] }])
  })
})
