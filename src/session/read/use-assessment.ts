import { consensusAnswers } from '../../domain/assessment/answers'
import { overallOf, scoreBlock, type Assessment, type BlockScore } from '../../domain/assessment/scoring'
import type { MethodBlock, Questionnaire } from '../../domain/method/method'
import { currentRound } from '../../domain/project/create'
import type { Answer, Project } from '../../domain/project/schema'
import { useLanguage } from '../../i18n/use-language'
import { useOwnMethod } from './use-own-method'
import { useProjectStore } from '../current'
import { useSettledStore } from './settled-state'

/**
 * The questionnaire in the interface language, as the open project words it. It is loaded before anything is shown, and
 * before the language changes.
 */
export function useQuestionnaire(): Questionnaire {
  const questionnaire = useOwnMethod('questionnaire', useLanguage())
  if (!questionnaire) throw new Error('the questionnaire is loaded before a page is shown')
  return questionnaire
}

/** The open project. Pages of a project are shown only while one is open. */
export function useProject(): Project {
  const project = useProjectStore((state) => state.project)
  if (!project) throw new Error('a page of a project is shown only while it is open')
  return project
}

/** The id of the current round; it does not change with every answer. */
export function useRoundId(): string {
  const id = useProjectStore((state) => state.project && currentRound(state.project).id)
  if (!id) throw new Error('a page of a project is shown only while it is open')
  return id
}

/** The consensus answers of a project's current round, by question number. */
export interface CurrentAnswers {
  roundId: string
  answers: Record<string, Answer>
}

const currentAnswers = sharedResult((answers: Project['answers'], rounds: Project['rounds']): CurrentAnswers => {
  const roundId = currentRound({ rounds }).id
  return { roundId, answers: consensusAnswers({ answers }, roundId) }
})

export function useAnswers(): CurrentAnswers {
  const { answers, rounds } = useProject()
  return currentAnswers(answers, rounds)
}

const scored = new WeakMap<MethodBlock, { key: readonly (Answer | undefined)[]; score: BlockScore }>()

/** Scores a block again only when one of its answers has changed. */
function scoreOnce(block: MethodBlock, answers: Record<string, Answer>, bands: Questionnaire['bands']): BlockScore {
  const key = block.questions.map((question) => answers[question.number])
  const known = scored.get(block)
  if (known && known.key.every((answer, index) => answer === key[index])) return known.score
  const score = scoreBlock(block, answers, bands)
  scored.set(block, { key, score })
  return score
}

const assess = sharedResult(
  (
    questionnaire: Questionnaire,
    answers: Record<string, Answer>,
    weights: Project['header']['weights'],
  ): Assessment => {
    const blocks = questionnaire.blocks.map((block) => scoreOnce(block, answers, questionnaire.bands))
    return { blocks, overall: overallOf(blocks, weights, questionnaire.bands) }
  },
)

/** The assessment of the current round, computed once for all components that show it. */
export function useAssessment(): Assessment {
  return assessmentOf(useQuestionnaire(), useProject())
}

/** The same, one frame after the answer it follows from: for the counts beside the questions. */
export function useSettledAssessment(): Assessment {
  const questionnaire = useQuestionnaire()
  const assessment = useSettledStore(({ project }) => project && assessmentOf(questionnaire, project))
  if (!assessment) throw new Error('a page of a project is shown only while it is open')
  return assessment
}

/** The score of one building block, one frame after its answers; renders again only when the score changes. */
export function useBlockScore(number: number): BlockScore | undefined {
  const questionnaire = useQuestionnaire()
  return useSettledStore(({ project }) =>
    project ? assessmentOf(questionnaire, project).blocks.find((block) => block.number === number) : undefined,
  )
}

function assessmentOf(questionnaire: Questionnaire, project: Project): Assessment {
  return assess(questionnaire, currentAnswers(project.answers, project.rounds).answers, project.header.weights)
}

/** Memoizes the last result by the identity of the arguments. */
function sharedResult<Arguments extends unknown[], Result>(
  work: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  let last: { values: Arguments; result: Result } | null = null
  return (...values) => {
    if (!last || !last.values.every((value, index) => value === values[index]))
      last = { values, result: work(...values) }
    return last.result
  }
}
