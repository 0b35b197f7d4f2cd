import { useCallback, useEffect, useMemo, useState } from 'react'
import { questionFacts, type QuestionFacts } from '../../domain/assessment/question-facts'
import type { PlanningMethod } from '../../domain/method/method'
import { matrixTree, type MatrixGroup } from '../../domain/planning/plan'
import { reuseTree } from '../../domain/planning/reuse-tree'
import type { Matrix } from '../../domain/project/schema'
import { otherLanguage } from '../../domain/text/language'
import { useLanguage } from '../../i18n/use-language'
import { loadMethod } from '../../storage/method/method'
import { useOwnMethod } from './use-own-method'
import { useAnswers, useAssessment, useProject, useQuestionnaire } from './use-assessment'

/** What is needed to plan, in the language of the screens and in the other one. */
export interface PlanningMethods {
  own: PlanningMethod
  twin: PlanningMethod
}

/** Loads what is needed to plan; null until it is here. What fails to load is thrown, for the page's error boundary. */
export function usePlanningMethods(): PlanningMethods | null {
  const language = useLanguage()
  const [failure, setFailure] = useState<Error | null>(null)
  const [, setLoaded] = useState('')
  useEffect(() => {
    Promise.all([loadMethod('planning', language), loadMethod('planning', otherLanguage(language))]).then(
      () => setLoaded(language),
      (reason: unknown) => setFailure(new Error('the planning method could not be loaded', { cause: reason })),
    )
  }, [language])
  if (failure) throw failure
  const own = useOwnMethod('planning', language)
  const twin = useOwnMethod('planning', otherLanguage(language))
  return useMemo(() => (own && twin ? { own, twin } : null), [own, twin])
}

/** Tells about a question by its number. The function stays the same while no answer changes. */
export function useQuestionFacts(): (number: string) => QuestionFacts | null {
  const questionnaire = useQuestionnaire()
  const assessment = useAssessment()
  const { answers } = useAnswers()
  return useCallback(
    (number: string) => questionFacts(questionnaire, assessment, answers, number),
    [questionnaire, assessment, answers],
  )
}

const lastTrees = new Map<Matrix, MatrixGroup[]>()

/**
 * The tree with all that is as it was last time being the same objects: reuse is by identity, so another project's tree
 * does no harm.
 */
function keptTree(matrix: Matrix, next: MatrixGroup[]): MatrixGroup[] {
  const tree = reuseTree(lastTrees.get(matrix) ?? [], next)
  lastTrees.set(matrix, tree)
  return tree
}

/** One matrix of the open project as a tree in which all that did not change stays the same object. */
export function useMatrixTree(matrix: Matrix, groups: readonly string[]): MatrixGroup[] {
  const project = useProject()
  return useMemo(() => keptTree(matrix, matrixTree(project, matrix, groups)), [project, matrix, groups])
}
