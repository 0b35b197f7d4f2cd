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

/** The parts of the method needed for planning, in the interface language and in the other one. */
export interface PlanningMethods {
  own: PlanningMethod
  twin: PlanningMethod
}

/** Loads what planning needs; null until then. A failure to load is thrown, for the error boundary of the page. */
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

/** Facts about a question, by its number. The function keeps its identity while no answer changes. */
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
 * The tree with every unchanged part being the same object as last time. Reuse is by identity, so another project's
 * tree does no harm.
 */
function keptTree(matrix: Matrix, next: MatrixGroup[]): MatrixGroup[] {
  const tree = reuseTree(lastTrees.get(matrix) ?? [], next)
  lastTrees.set(matrix, tree)
  return tree
}

/** One matrix of the open project as a tree, in which unchanged parts stay the same objects. */
export function useMatrixTree(matrix: Matrix, groups: readonly string[]): MatrixGroup[] {
  const project = useProject()
  return useMemo(() => keptTree(matrix, matrixTree(project, matrix, groups)), [project, matrix, groups])
}
