import type { CheckLine } from '../../domain/assessment/checklist'
import type { ItemState } from '../../domain/assessment/scoring'
import type { MethodBlock, MethodQuestion } from '../../domain/method/method'
import type { Answer, PartAnswer } from '../../domain/project/schema'
import { formatNumber } from '../../domain/text/format'
import type { Language } from '../../domain/text/language'
import { word, type WordKey } from '../words'
import { checkView, type CheckView } from './check-view'
import { linesIn, linesOf, wordLines, type Line } from './lines'
import type { MethodNames } from './method-names'

/** How a question was answered: what its sign and its words say. `blank` is a number that asks nothing. */
export type AnswerState = 'yes' | 'no' | 'partly' | 'notApplicable' | 'unknown' | 'open' | 'blank'

export interface PartView {
  id: string
  text: Line[]
  state: AnswerState
  answer: Line[]
  /** True when the part was answered itself; otherwise its state follows from the question's, or it is not answered. */
  isOwn: boolean
}

/** The two amounts of a question that compares them; null where one is not given. */
export interface AmountsView {
  domestic: number | null
  external: number | null
}

export interface QuestionView {
  number: string
  text: Line[]
  state: AnswerState
  /** The answer in words; of a question that was not asked, with the number that it follows from. */
  answer: Line[]
  /**
   * True when the question was answered as a whole; otherwise its state follows from parts, amounts or another
   * question, or it is not answered.
   */
  isOwn: boolean
  parts: PartView[]
  /** Null where the question asks for none. */
  amounts: AmountsView | null
  ratio: Line[]
  /** What else the question asks for, and what was written there. */
  prompt: Line[]
  description: Line[]
  note: Line[]
  evidence: Line[]
  /** The status of the action point that matches the question; null where there is none. */
  check: CheckView | null
}

const stateWords: Record<AnswerState, WordKey> = {
  yes: 'answerYes',
  no: 'answerNo',
  partly: 'answerPartly',
  notApplicable: 'answerNotApplicable',
  unknown: 'answerUnknown',
  open: 'answerOpen',
  blank: 'answerBlank',
}

/** The questions of a block with their answers, in the handbook's order, numbers that ask nothing among them. */
export function questionViews(
  block: MethodBlock,
  items: readonly ItemState[],
  answers: Readonly<Record<string, Answer>>,
  checks: readonly CheckLine[],
  names: MethodNames,
  languages: readonly Language[],
): QuestionView[] {
  const states = new Map(items.map((item) => [item.number, item]))
  const lines = new Map(checks.map((line) => [line.question, line]))
  return block.questions.map((question) => {
    const item = states.get(question.number)
    if (question.kind === 'blank' || !item) return blankView(question.number, names, languages)
    const line = lines.get(question.number)
    return {
      ...questionView(question, item, answers[question.number], names, languages),
      check: line ? checkView(line, languages) : null,
    }
  })
}

function questionView(
  question: MethodQuestion,
  item: ItemState,
  answer: Answer | undefined,
  names: MethodNames,
  languages: readonly Language[],
): Omit<QuestionView, 'check'> {
  const state = stateOf(item, answer)
  return {
    number: question.number,
    text: names.question(question.number),
    state,
    answer: answerLines(state, item.asked ? undefined : question.dependsOn, languages),
    isOwn: item.asked && answer?.value === state,
    parts: item.asked ? partViews(question, answer, names, languages) : [],
    amounts:
      item.asked && question.kind === 'ratio'
        ? { domestic: answer?.ratio?.domestic ?? null, external: answer?.ratio?.external ?? null }
        : null,
    ratio: item.asked ? ratioLines(answer, languages) : [],
    prompt: names.prompt(question.number),
    description: linesOf(answer?.description, languages),
    note: linesOf(answer?.note, languages),
    evidence: linesOf(answer?.evidence, languages),
  }
}

function blankView(number: string, names: MethodNames, languages: readonly Language[]): QuestionView {
  const empty: Line[] = []
  return {
    number,
    text: names.question(number),
    state: 'blank',
    answer: wordLines('answerBlank', languages),
    isOwn: false,
    parts: [],
    amounts: null,
    ratio: empty,
    prompt: empty,
    description: empty,
    note: empty,
    evidence: empty,
    check: null,
  }
}

/** An item that was answered “unknown” as a whole is unknown; one of whose parts some are in place is partly so. */
function stateOf(item: ItemState, answer: Answer | undefined): AnswerState {
  if (!item.applicable) return 'notApplicable'
  if (!item.answered) return 'open'
  if (item.inPlace === 1) return 'yes'
  if (item.inPlace > 0) return 'partly'
  const partsUnknown = Object.values(answer?.parts ?? {}).every((part) => part === 'unknown')
  return item.toFindOut && partsUnknown ? 'unknown' : 'no'
}

function answerLines(state: AnswerState, parent: string | undefined, languages: readonly Language[]): Line[] {
  return linesIn(languages, (language) => {
    const answer = word(stateWords[state], language)
    return parent ? `${answer} (${word('followsParent', language, { number: parent })})` : answer
  })
}

function partViews(
  question: MethodQuestion,
  answer: Answer | undefined,
  names: MethodNames,
  languages: readonly Language[],
): PartView[] {
  return (question.parts ?? []).map((part) => {
    const given: PartAnswer | undefined = answer?.parts?.[part.id]
    const state: AnswerState =
      given ?? (answer?.value === 'unknown' || answer?.value === 'notApplicable' ? answer.value : 'open')
    return {
      id: part.id,
      text: names.part(question.number, part.id),
      state,
      answer: wordLines(stateWords[state], languages),
      isOwn: given !== undefined,
    }
  })
}

function ratioLines(answer: Answer | undefined, languages: readonly Language[]): Line[] {
  const { ratio } = answer ?? {}
  if (!ratio) return []
  return linesIn(languages, (language) =>
    word('ratio', language, {
      domestic: formatNumber(ratio.domestic, language),
      external: formatNumber(ratio.external, language),
    }),
  )
}
