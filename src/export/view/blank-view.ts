import { actionPointNumberOf, type Guidance, type MethodBlock, type MethodItem } from '../../domain/method/method'
import type { AnswerValue, PartAnswer, Project } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { languagesOf, methodIn, type ExportRequest, type MethodTexts } from '../request'
import { blankLines } from './blank-words'
import { frameOf, type DocumentFrame } from './frame'
import { linesIn, type Line } from './lines'
import { methodNames, type MethodNames } from './method-names'

/** An answer to a question, in the order of the boxes to tick. */
export const answerValues: readonly AnswerValue[] = ['yes', 'no', 'unknown', 'notApplicable']
export const partValues: readonly PartAnswer[] = ['yes', 'no', 'unknown']

/** What is asked for beside the boxes: two amounts of money or shares (4.5.6). */
export const amountKeys = ['domestic', 'external'] as const
export type AmountKey = (typeof amountKeys)[number]

export interface BlankPart {
  id: string
  text: Line[]
}

/** A question with room for its answer. A number that asks nothing has a note as its text and no boxes. */
export interface BlankQuestion {
  number: string
  kind: MethodItem['kind']
  text: Line[]
  /** The answer to another question that this one waits for. */
  onlyIf: Line[]
  parts: BlankPart[]
  amounts: { id: AmountKey; label: Line[] }[]
  /** What else the question asks for, in words. */
  prompt: Line[]
  /** The boxes of the question as a whole. Parts have boxes of their own, and amounts are written. */
  choices: readonly AnswerValue[]
}

/** An action point with room for its status. */
export interface BlankPoint {
  number: string
  /** The question that it goes with. */
  question: string
  text: Line[]
}

export interface BlankBlock {
  number: number
  name: Line[]
  /** One sentence: what the questions look at. */
  about: Line[]
  questions: BlankQuestion[]
  points: BlankPoint[]
  /** What each question means, by its number; empty where that is not asked for. */
  explanations: { number: string; text: Line[] }[]
}

export interface BlankView {
  frame: DocumentFrame
  subject: Line[]
  /** How to fill the form in on paper, step by step. */
  steps: Line[][]
  blocks: BlankBlock[]
}

/**
 * The blank questionnaire and checklist ([BQ1] to [BQ3]): the method alone, in the frame of a project. No answer of the
 * project is in it.
 * @param request `blocks` names the building blocks that are wanted; none given are all, and numbers that do not exist
 * are passed over
 * @param methods the method in every language of the request
 * @throws Error when a language of the method is missing, or its guidance where the questions are to be explained
 */
export function blankView(project: Project, request: ExportRequest, methods: MethodTexts): BlankView {
  const languages = languagesOf(request.languages)
  const { questionnaire } = methodIn(methods, languages[0] ?? 'lo')
  const names = methodNames(methods, languages)
  const wanted = request.blocks ?? []
  return {
    frame: frameOf(project, request),
    subject: blankLines('subject', languages),
    steps: [...stepKeys, ...(request.explained ? ['stepExplained' as const] : [])].map((key) =>
      blankLines(key, languages),
    ),
    blocks: questionnaire.blocks
      .filter((block) => wanted.length === 0 || wanted.includes(block.number))
      .map((block) => ({
        ...blankBlock(block, names, methods, languages),
        explanations: request.explained ? explanationsOf(block, methods, languages) : [],
      })),
  }
}

const stepKeys = [
  'stepTogether',
  'stepOneBox',
  'stepNotKnown',
  'stepNotApplicable',
  'stepEvidence',
  'stepChecklist',
] as const

function blankBlock(
  block: MethodBlock,
  names: MethodNames,
  methods: MethodTexts,
  languages: readonly Language[],
): Omit<BlankBlock, 'explanations'> {
  const questionOf = new Map(block.questions.map((question) => [actionPointNumberOf(question.number), question.number]))
  return {
    number: block.number,
    name: names.block(block.number),
    about: linesIn(
      languages,
      (language) =>
        methodIn(methods, language).questionnaire.blocks.find((own) => own.number === block.number)?.about ?? '',
    ),
    questions: block.questions.map((question) => blankQuestion(question, names, languages)),
    points: block.actionPoints.map(({ number }) => ({
      number,
      question: questionOf.get(number) ?? '',
      text: names.actionPoint(number),
    })),
  }
}

function explanationsOf(
  block: MethodBlock,
  methods: MethodTexts,
  languages: readonly Language[],
): BlankBlock['explanations'] {
  return block.questions
    .map(({ number }) => ({
      number,
      text: linesIn(languages, (language) => guidanceIn(methods, language).help[number] ?? ''),
    }))
    .filter(({ text }) => text.length > 0)
}

function guidanceIn(methods: MethodTexts, language: Language): Guidance {
  const { guidance } = methodIn(methods, language)
  if (!guidance) throw new Error(`the explanations are not loaded in “${language}”`)
  return guidance
}

function blankQuestion(item: MethodItem, names: MethodNames, languages: readonly Language[]): BlankQuestion {
  const { number, kind } = item
  const asked = kind === 'blank' ? undefined : item
  return {
    number,
    kind,
    text: names.question(number),
    onlyIf: asked?.dependsOn ? blankLines('onlyIf', languages, { number: asked.dependsOn }) : [],
    parts: (asked?.parts ?? []).map(({ id }) => ({ id, text: names.part(number, id) })),
    amounts: kind === 'ratio' ? amountKeys.map((id) => ({ id, label: blankLines(id, languages) })) : [],
    prompt: names.prompt(number),
    choices: choicesOf[kind],
  }
}

/**
 * As in the app: of amounts only “not known” and “not applicable” can be ticked. On paper, a question with parts is
 * answered part by part.
 */
const choicesOf: Readonly<Record<MethodItem['kind'], readonly AnswerValue[]>> = {
  'yes-no': answerValues,
  parts: ['notApplicable'],
  ratio: ['unknown', 'notApplicable'],
  blank: [],
}
