import type { MethodQuestion } from '../method/method'
import type { Change, Stamp } from '../project/change'
import { putChange } from '../project/change'
import type { Answer, AnswerValue, PartAnswer, Project } from '../project/schema'

/** The respondent whose answers count for a round: what the core group agrees on. */
export const CONSENSUS = 'consensus'

/** An answer's id follows from what it answers, so that the same answer on two laptops is the same entity ([AN1]). */
export function answerId(roundId: string, respondent: string, question: string): string {
  return `${roundId}/${respondent}/${question}`
}

/** The consensus answers of a round by question number. */
export function consensusAnswers(project: Pick<Project, 'answers'>, roundId: string): Record<string, Answer> {
  const found: Record<string, Answer> = {}
  for (const answer of Object.values(project.answers)) {
    if (answer.roundId === roundId && answer.respondent === CONSENSUS) found[answer.question] = answer
  }
  return found
}

/** An edit of an answer. Fields that are absent stay as they are; `null` removes one. */
export type AnswerEdit = {
  [Key in 'value' | 'parts' | 'ratio' | 'description' | 'note' | 'evidence']?: Answer[Key] | null
}

/**
 * The change that an edit makes to the consensus answer of a question. An answer without content stays, empty ([AN2]).
 */
export function editAnswer(
  project: Project,
  roundId: string,
  question: string,
  edit: AnswerEdit,
  stamp: Stamp,
): Change {
  const id = answerId(roundId, CONSENSUS, question)
  const before = project.answers[id]
  const next: Record<string, unknown> = { ...(before ?? { roundId, respondent: CONSENSUS, question }), id, ...stamp }
  for (const [key, value] of Object.entries(edit)) {
    if (value === null || value === undefined) delete next[key]
    else next[key] = value
  }
  return putChange(project, 'answers', next as Answer)
}

/**
 * The edit made by one of the four answer buttons ([AN3]). On a question with parts, yes and no answer every part; not
 * applicable and unknown answer the question as a whole. Choosing the current answer removes it.
 */
export function valueEdit(question: MethodQuestion, answer: Answer | undefined, value: AnswerValue): AnswerEdit {
  if (question.kind !== 'parts' || !question.parts) {
    return answer?.value === value ? { value: null } : { value, ratio: null }
  }
  if (value === 'notApplicable' || value === 'unknown') {
    return answer?.value === value ? { value: null } : { value, parts: null }
  }
  const same = question.parts.every((part) => answer?.parts?.[part.id] === value)
  return same
    ? { value: null, parts: null }
    : { value: null, parts: Object.fromEntries(question.parts.map((part) => [part.id, value])) }
}

/** The edit that answers one part; choosing its current answer removes it. */
export function partEdit(answer: Answer | undefined, part: string, value: PartAnswer): AnswerEdit {
  const parts = { ...answer?.parts }
  if (parts[part] === value) delete parts[part]
  else parts[part] = value
  return { value: null, parts }
}
