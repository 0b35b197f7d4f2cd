import { describe, expect, it } from 'vitest'
import { methodSource } from '../../../content/method-source'
import { anyProject } from '../../../tests/factories/any-project'
import { answersAll, questionnaire } from '../../../tests/factories/answers'
import { scoreAssessment } from '../assessment/scoring'
import { planningSlice } from '../method/slices'
import { applyChanges } from '../project/change'
import type { Answer, Project } from '../project/schema'
import { gapsOf, type Gap } from './gaps'
import { matrixRows, matrixTree, questionsBehind } from './plan'
import { acceptProposal, asProposed, dismissProposal, proposalById, proposalsFor, type Proposal } from './proposals'

const lao = planningSlice(methodSource, 'lo')
const english = planningSlice(methodSource, 'en')
const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }

function gapsAt(...numbers: string[]): Gap[] {
  const none = answersAll('no')
  const answers: Record<string, Answer> = Object.fromEntries(
    Object.entries(answersAll('yes')).map(([number, answer]) => [
      number,
      numbers.includes(number) ? (none[number] ?? answer) : answer,
    ]),
  )
  return gapsOf(scoreAssessment(questionnaire, answers), {})
}

function accepted(project: Project, proposal: Proposal): Project {
  let count = 0
  return applyChanges(
    project,
    acceptProposal(
      project,
      asProposed(proposal, 'lo', proposalById(english, proposal.id)),
      stamp,
      () => `new-${(count += 1)}`,
    ),
  )
}

describe('proposals', () => {
  const project = anyProject()
  const [first] = proposalsFor(lao, gapsAt('4.1.1'), project)
  if (!first) throw new Error('4.1.1 has no proposal')

  it('[PP1] answer the gaps there are, and none come without a gap', () => {
    const proposals = proposalsFor(lao, gapsAt('4.1.2', '4.6.14'), project)
    expect(new Set(proposals.flatMap(({ questions }) => questions))).toEqual(new Set(['4.1.2', '4.6.14']))
    expect(proposalsFor(lao, [], project)).toEqual([])
  })

  it('[PP1] every question of the handbook has one when it is a gap', () => {
    const gaps = gapsOf(scoreAssessment(questionnaire, answersAll('no')), {})
    const answered = new Set(proposalsFor(lao, gaps, project).flatMap(({ questions }) => questions))
    expect(gaps.filter(({ question }) => !answered.has(question))).toEqual([])
    expect(gaps).toHaveLength(82)
  })

  it('[PP1] the handbook’s example leads, and nothing is in the plan by being proposed', () => {
    expect(first).toMatchObject({ origin: 'handbook', matrix: 'system', group: '1' })
    expect(matrixRows(matrixTree(project, 'system', ['1']))).toEqual([])
  })

  it('[PP2] accepting puts in one area, one outcome and its actions, in both languages, each knowing the questions', () => {
    const rows = matrixRows(matrixTree(accepted(project, first), 'system', ['1']))
    expect(rows).toHaveLength(4)
    expect(rows.map(questionsBehind)).toEqual(rows.map(() => first.questions))
    for (const { area, outcome, action } of rows) {
      for (const text of [area.name, outcome?.text, action?.text])
        expect([Boolean(text?.lo), Boolean(text?.en)]).toEqual([true, true])
    }
    expect(rows.map(({ action }) => action?.timeline)).toEqual(Array(4).fill({ kind: 'months', months: 3 }))
  })

  it('[PP1] what is in the plan is not proposed again', () => {
    expect(proposalsFor(lao, gapsAt('4.1.1'), accepted(project, first)).map(({ id }) => id)).not.toContain(first.id)
  })

  it('[PP3] nor is one that was dropped, until it is restored', () => {
    const dropped = applyChanges(project, [dismissProposal(project, first.id, stamp)])
    expect(proposalsFor(lao, gapsAt('4.1.1'), dropped).map(({ id }) => id)).not.toContain(first.id)
    expect(proposalsFor(lao, gapsAt('4.1.1'), { ...dropped, dismissals: {} }).map(({ id }) => id)).toContain(first.id)
  })
})
