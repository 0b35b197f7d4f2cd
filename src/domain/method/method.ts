import type {
  BlankQuestion,
  BuildingBlock,
  Context,
  FrontOfficeArea,
  GoodPractices,
  Question,
  Scale,
  Suggestion,
  Text,
} from '../../../content/schema'
import type { Language } from '../text/language'

/** A part of the content with every text in one language: where the content has English and Lao, there is a string. */
export type Localized<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localized<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localized<T[Key]> }
      : T

/** Everything in content/, in both languages. */
export interface MethodSource {
  buildingBlocks: BuildingBlock[]
  frontOfficeAreas: FrontOfficeArea[]
  context: Context
  goodPractices: GoodPractices[]
  scale: Scale
}

export type MethodQuestion = Omit<Localized<Question>, 'help'>
export type MethodBlank = Localized<BlankQuestion>
export type MethodItem = MethodQuestion | MethodBlank
export type MethodSuggestion = Localized<Suggestion>
export type MethodFrontOfficeArea = Localized<FrontOfficeArea>

/** A building block as the questionnaire needs it. */
export interface MethodBlock extends Omit<Localized<BuildingBlock>, 'questions' | 'suggestions'> {
  questions: MethodItem[]
}

/** What is needed to ask and score, in one language; loaded on a first visit. */
export interface Questionnaire {
  language: Language
  blocks: MethodBlock[]
  bands: Localized<Scale>['bands']
}

/** Help for a group that hesitates: explanations by question number, practices by block. Loaded after the questions. */
export interface Guidance {
  language: Language
  help: Record<string, string>
  goodPractices: Localized<GoodPractices>[]
  /** Texts of the whole method that a Lao reader has signed off, by their names. */
  reviewed: string[]
}

/** What is needed to plan: suggested chains, front-office areas, context, horizons. Loaded when planning begins. */
export interface PlanningMethod {
  language: Language
  suggestions: { block: number; suggestions: MethodSuggestion[] }[]
  frontOfficeAreas: MethodFrontOfficeArea[]
  context: Localized<Context>
  horizons: Localized<Scale>['horizons']
}

export function isAsked(item: MethodItem): item is MethodQuestion {
  return item.kind !== 'blank'
}

/** The questions of a block, without the numbers that ask nothing. */
export function askedQuestions(block: MethodBlock): MethodQuestion[] {
  return block.questions.filter(isAsked)
}

/** The number of the action point that matches a question (4.b.n and b.n). It need not exist: 4.6.14 has none. */
export function actionPointNumberOf(questionNumber: string): string {
  return questionNumber.replace(/^4\./u, '')
}

/** The block number of a question: 4.6.13 is in block 6. */
export function blockNumberOf(questionNumber: string): number {
  return Number(questionNumber.split('.')[1])
}

/** Compares numbers such as 4.6.9 and 4.6.10 as a reader of the handbook would order them. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? -1) - (right[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** The method in one language, in the parts in which it is loaded. */
export interface MethodParts {
  questionnaire: Questionnaire
  guidance: Guidance
  planning: PlanningMethod
}
export type PartName = keyof MethodParts
