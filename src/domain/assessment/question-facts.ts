import { blockNumberOf, isAsked, type Questionnaire } from '../method/method'
import type { Answer, PartAnswer } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import type { Assessment, ItemState } from './scoring'

export type Standing = 'yes' | 'partly' | 'no' | 'unknown' | 'notApplicable' | 'open'

/** What screens other than the questionnaire show of a question: its text, and its current answer. */
export interface QuestionFacts {
  number: string
  block: number
  blockName: string
  text: string
  standing: Standing
  parts: { id: string; text: string; value: PartAnswer | undefined }[]
  note: TypedText | undefined
}

/** The facts of a question; null when no question has this number. */
export function questionFacts(
  questionnaire: Questionnaire,
  assessment: Assessment,
  answers: Readonly<Record<string, Answer>>,
  number: string,
): QuestionFacts | null {
  const block = questionnaire.blocks.find((candidate) => candidate.number === blockNumberOf(number))
  const question = block?.questions.filter(isAsked).find((candidate) => candidate.number === number)
  if (!block || !question) return null
  const item = assessment.blocks
    .find((score) => score.number === block.number)
    ?.items.find((state) => state.number === number)
  const answer = answers[number]
  return {
    number,
    block: block.number,
    blockName: block.name,
    text: question.text,
    standing: item ? standingOf(item) : 'open',
    parts: (question.parts ?? []).map((part) => ({ ...part, value: answer?.parts?.[part.id] })),
    note: answer?.note,
  }
}

/** The state of a question in one word: `partly` when part of it is unknown and the rest is in place. */
export function standingOf(item: ItemState): Standing {
  if (!item.applicable) return 'notApplicable'
  if (!item.answered) return 'open'
  if (item.inPlace === 1) return 'yes'
  if (item.inPlace > 0) return 'partly'
  return item.toFindOut ? 'unknown' : 'no'
}
