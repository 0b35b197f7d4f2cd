import type { Question, Text } from '../../../content/schema'
import type { Language } from '../text/language'
import { reviewedTexts } from './join-languages'
import type {
  Guidance,
  Localized,
  MethodBlock,
  MethodItem,
  MethodSource,
  PlanningMethod,
  Questionnaire,
} from './method'

/** Replaces every bilingual text, at any depth, by one language. Everything else stays as it is. */
export function localize<T>(value: T, language: Language): Localized<T> {
  return localizeAny(value, language) as Localized<T>
}

function localizeAny(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localizeAny(item, language))
  if (value === null || typeof value !== 'object') return value
  if (isText(value)) return value[language]
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localizeAny(item, language)]))
}

function isText(value: object): value is Text {
  return 'en' in value && 'lo' in value && 'review' in value
}

export function questionnaireSlice(source: MethodSource, language: Language): Questionnaire {
  const blocks = source.buildingBlocks.map((block): MethodBlock => {
    const { suggestions: _suggestions, questions, ...rest } = block
    return { ...localize(rest, language), questions: questions.map((question) => withoutHelp(question, language)) }
  })
  return { language, blocks, bands: localize(source.scale.bands, language) }
}

function withoutHelp(
  question: MethodSource['buildingBlocks'][number]['questions'][number],
  language: Language,
): MethodItem {
  if (question.kind === 'blank') return localize(question, language)
  const { help: _help, ...asked } = question
  return localize(asked, language)
}

export function guidanceSlice(source: MethodSource, language: Language): Guidance {
  const asked = source.buildingBlocks
    .flatMap((block) => block.questions)
    .filter((question): question is Question => question.kind !== 'blank')
  return {
    language,
    help: Object.fromEntries(asked.map((question) => [question.number, question.help[language]])),
    goodPractices: localize(source.goodPractices, language),
    reviewed: reviewedTexts(source),
  }
}

export function planningSlice(source: MethodSource, language: Language): PlanningMethod {
  return {
    language,
    suggestions: source.buildingBlocks.map((block) => ({
      block: block.number,
      suggestions: localize(block.suggestions, language),
    })),
    frontOfficeAreas: localize(source.frontOfficeAreas, language),
    context: localize(source.context, language),
    horizons: localize(source.scale.horizons, language),
  }
}
