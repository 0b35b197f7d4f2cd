import { laoAgencies } from '../../content/agencies/lao-pdr'
import { methodSource } from '../../content/method-source'
import { consensusAnswers, editAnswer } from '../../src/domain/assessment/answers'
import { setCheck } from '../../src/domain/assessment/checklist'
import { scoreAssessment } from '../../src/domain/assessment/scoring'
import { planningSlice, questionnaireSlice } from '../../src/domain/method/slices'
import { gapsOf } from '../../src/domain/planning/gaps'
import { asProposed, proposalById, proposalsFor, type Proposal } from '../../src/domain/planning/proposals'
import { putChange, putHeaderChange, type Stamp } from '../../src/domain/project/change'
import { createProject, currentRound } from '../../src/domain/project/create'
import type { Project } from '../../src/domain/project/schema'
import { ExampleBuilder } from './builder'
import { illustrativeAnswers } from './illustrative-answers'
import { overriddenChecks, takenSuggestions, type TakenSuggestion } from './illustrative-plan'

const STAMP: Stamp = { changedBy: '', changedAt: '2026-06-15T03:00:00.000Z' }

const planning = { lo: planningSlice(methodSource, 'lo'), en: planningSlice(methodSource, 'en') }

/**
 * A complete assessment with its plan, invented from end to end and marked so. It is made the way a group would make
 * it.
 */
export function illustrativeAssessment(): Project {
  const builder = new ExampleBuilder(emptyProject(), STAMP, 'illustrative')
  const roundId = currentRound(builder.project).id
  for (const [question, edit] of Object.entries(illustrativeAnswers))
    builder.make([editAnswer(builder.project, roundId, question, edit, STAMP)])
  for (const check of overriddenChecks)
    builder.make([setCheck(builder.project, roundId, check.actionPoint, check.status, check.reason, STAMP)])
  for (const taken of takenSuggestions) accept(builder, taken, proposals(builder.project))
  return builder.project
}

function emptyProject(): Project {
  const ids = ['example-illustrative-assessment-round', 'example-illustrative-assessment']
  const title = {
    lo: 'ການປະເມີນຄວາມພ້ອມ ແລະ ແຜນປະຕິບັດງານ (ຕົວຢ່າງສົມມຸດ)',
    en: 'Readiness assessment and action plan (illustrative)',
  }
  const project = createProject(
    { title, level: 'system', country: 'LA', language: 'lo' },
    laoAgencies,
    STAMP,
    () => ids.shift() ?? '',
  )
  const source = {
    lo:
      'OneDoor ສົມມຸດຂຶ້ນ ເພື່ອສະແດງວ່າການປະເມີນ ແລະ ແຜນ ເປັນແນວໃດ. ທຸກຄຳຕອບແມ່ນສົມມຸດ ແລະ ບໍ່ໄດ້ບອກເຖິງສະພາບຕົວຈິງຂອງປະເທດ ຫຼື ' +
      'ອົງການໃດໜຶ່ງ; ຊື່ອົງການແມ່ນຂອງ ສປປ ລາວ ໃນປັດຈຸບັນ.',
    en:
      'Made up by OneDoor to show what an assessment and a plan look like. ' +
      'Every answer is invented and says nothing about the real state of any country or organization; ' +
      'the agencies’ names are those of Lao PDR today.',
  }
  return {
    ...project,
    header: putHeaderChange(project, { ...project.header, illustrative: true, source }).after as Project['header'],
  }
}

function proposals(project: Project): Proposal[] {
  const answers = consensusAnswers(project, currentRound(project).id)
  const { weights } = project.header
  return proposalsFor(
    planning.lo,
    gapsOf(scoreAssessment(questionnaireSlice(methodSource, 'lo'), answers, weights), weights),
    project,
  )
}

/** @throws Error when the answers do not lead to the suggestion, so that a change of content is noticed */
function accept(builder: ExampleBuilder, taken: TakenSuggestion, offered: readonly Proposal[]): void {
  const proposal = offered.find((candidate) => candidate.id === taken.suggestion)
  if (!proposal) throw new Error(`the illustrative answers do not lead to the suggestion ${taken.suggestion}`)
  builder.accept(asProposed(proposal, 'lo', proposalById(planning.en, proposal.id)))
  const area = Object.values(builder.project.priorityAreas).find(
    (item) => item.derivedFrom.suggestion === taken.suggestion,
  )
  const outcome = Object.values(builder.project.outcomes).find((item) => item.priorityAreaId === area?.id)
  if (!area || !outcome) throw new Error(`the suggestion ${taken.suggestion} did not reach the plan`)
  const { lead: leadAgencyIds, supporting: supportingAgencyIds, comment } = taken
  builder.make([
    putChange(builder.project, 'priorityAreas', { ...area, hostAgencyIds: taken.hosts }),
    putChange(builder.project, 'outcomes', {
      ...outcome,
      leadAgencyIds,
      supportingAgencyIds,
      ...(comment && { comment }),
    }),
  ])
}
