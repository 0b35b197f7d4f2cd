import { blockNumberOf, isAsked, type Questionnaire } from '../method/method'
import type { Answer, PartAnswer } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import type { Assessment, ItemState } from './scoring'

export type Standing = 'yes' | 'partly' | 'no' | 'unknown' | 'notApplicable' | 'open'

/** What a screen that is not the questionnaire tells about a question: its words, and how it is answered now. */
export interface QuestionFacts {
  number: string
  block: number
  blockName: string
  text: string
  standing: Standing
  parts: { id: string; text: string; value: PartAnswer | undefined }[]
  note: TypedText | undefined
}

/** The facts of a question; null when the questionnaire asks nothing under this number. */
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

/** How a question stands, in one word. Part of it unknown and the rest in place is `partly`. */
export function standingOf(item: ItemState): Standing {
  if (!item.applicable) return 'notApplicable'
  if (!item.answered) return 'open'
  if (item.inPlace === 1) return 'yes'
  if (item.inPlace > 0) return 'partly'
  return item.toFindOut ? 'unknown' : 'no'
}
