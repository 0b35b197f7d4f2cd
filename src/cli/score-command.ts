import { consensusAnswers } from '../domain/assessment/answers'
import { isProvisional, scoreAssessment, type Assessment, type Score } from '../domain/assessment/scoring'
import type { Questionnaire } from '../domain/method/method'
import { currentRound } from '../domain/project/create'
import { formatPercent } from '../domain/text/format'
import { slicesIn } from './method'
import type { Output } from './output'
import { readProject } from './read-project'

/** Prints the scores of a project's current round. */
export async function scoreCommand(file: string, json: boolean, { out }: Output): Promise<void> {
  const project = await readProject(file)
  const { questionnaire } = slicesIn('en', project)
  const assessment = scoreAssessment(
    questionnaire,
    consensusAnswers(project, currentRound(project).id),
    project.header.weights,
  )
  if (json) return out(JSON.stringify(asJson(assessment)))
  out(`Overall: ${inWords(assessment.overall, questionnaire)}`)
  for (const block of assessment.blocks) {
    const name = questionnaire.blocks.find((candidate) => candidate.number === block.number)?.name ?? ''
    out(`${block.number}. ${name}: ${inWords(block, questionnaire)}`)
  }
}

/** Where nothing is answered readiness is 0 and the band null: the numbers stay numbers. */
function asJson({ overall, blocks }: Assessment): object {
  return {
    overall: overall.readiness ?? 0,
    completeness: overall.completeness,
    range: overall.range,
    blocks: blocks.map(({ number, readiness, completeness, range, band }) => ({
      number,
      readiness: readiness ?? 0,
      completeness,
      range,
      band,
    })),
  }
}

function inWords(score: Score & { band: string | null }, questionnaire: Questionnaire): string {
  const answered = `${score.answered} of ${score.applicable} questions answered`
  if (score.readiness === null) return `no score yet, ${answered}`
  const band = questionnaire.bands.find((candidate) => candidate.id === score.band)?.name ?? ''
  const range = `${formatPercent(score.range[0])} to ${formatPercent(score.range[1])}`
  return `${formatPercent(score.readiness)}, ${band.toLowerCase()}${isProvisional(score) ? `, provisional (${range})` : ''}, ${answered}`
}
