import { useMemo } from 'react'
import { consensusAnswers } from '../domain/assessment/answers'
import { overallOf, scoreBlock, type Assessment, type BlockScore } from '../domain/assessment/scoring'
import type { MethodBlock, Questionnaire } from '../domain/method/method'
import { currentRound } from '../domain/project/create'
import type { Answer, Project } from '../domain/project/schema'
import { useLanguage } from '../i18n/use-language'
import { methodAtHand } from './method'
import { useProjectStore } from './project-store'

/** The questionnaire in the language of the screens. The app loads it before anything is shown, and before a change of language. */
export function useQuestionnaire(): Questionnaire {
  const questionnaire = methodAtHand('questionnaire', useLanguage())
  if (!questionnaire) throw new Error('the questionnaire is loaded before a page is shown')
  return questionnaire
}

/** The open project. Pages of a project are shown only while one is open. */
export function useProject(): Project {
  const project = useProjectStore((state) => state.project)
  if (!project) throw new Error('a page of a project is shown only while it is open')
  return project
}

/** The consensus answers of the current round by question number. */
export function useAnswers(): { roundId: string; answers: Record<string, Answer> } {
  const answers = useProjectStore((state) => state.project?.answers)
  const rounds = useProjectStore((state) => state.project?.rounds)
  return useMemo(() => {
    const { project } = useProjectStore.getState()
    if (!project || !answers || !rounds) throw new Error('a page of a project is shown only while it is open')
    const roundId = currentRound(project).id
    return { roundId, answers: consensusAnswers(project, roundId) }
  }, [answers, rounds])
}

const scored = new WeakMap<MethodBlock, { key: readonly (Answer | undefined)[]; score: BlockScore }>()

/** A block is scored again only when one of its answers is another one than before. */
function scoreOnce(block: MethodBlock, answers: Record<string, Answer>, bands: Questionnaire['bands']): BlockScore {
  const key = block.questions.map((question) => answers[question.number])
  const known = scored.get(block)
  if (known && known.key.every((answer, index) => answer === key[index])) return known.score
  const score = scoreBlock(block, answers, bands)
  scored.set(block, { key, score })
  return score
}

/** The assessment of the current round, scored from the answers as they are now. */
export function useAssessment(): Assessment {
  const questionnaire = useQuestionnaire()
  const { answers } = useAnswers()
  const weights = useProjectStore((state) => state.project?.header.weights)
  return useMemo(() => {
    const blocks = questionnaire.blocks.map((block) => scoreOnce(block, answers, questionnaire.bands))
    return { blocks, overall: overallOf(blocks, weights ?? {}, questionnaire.bands) }
  }, [questionnaire, answers, weights])
}
