import { editAnswer, type AnswerEdit } from '../../domain/assessment/answers'
import { clearCheck, setCheck } from '../../domain/assessment/checklist'
import { currentRound } from '../../domain/project/create'
import type { Check } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import { commit, openProject } from '../current'
import { stampNow, type StepLabel } from '../project-state'

/** Answers a question of the current round. */
export function answerQuestion(question: string, edit: AnswerEdit): void {
  commitAnswer('answer', question, edit)
}

/** The texts that go with an answer. */
export type AnswerText = 'description' | 'note' | 'evidence'

export function typeAnswerText(question: string, field: AnswerText, text: TypedText): void {
  commitAnswer(field, question, { [field]: text }, true)
}

function commitAnswer(label: StepLabel, question: string, edit: AnswerEdit, coalesce = false): void {
  const project = openProject()
  commit(label, [editAnswer(project, currentRound(project).id, question, edit, stampNow())], coalesce)
}

/** Sets the status of an action point, with a reason; null makes it follow from the answer again. */
export function setChecklistPoint(actionPoint: string, status: Check['status'] | null, reason: TypedText): void {
  const project = openProject()
  const roundId = currentRound(project).id
  commit('check', [
    status === null
      ? clearCheck(project, roundId, actionPoint)
      : setCheck(project, roundId, actionPoint, status, reason, stampNow()),
  ])
}
