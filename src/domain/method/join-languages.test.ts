import { expect, it } from 'vitest'
import { methodSource } from '../../../content/method-source'
import type { Language } from '../text/language'
import { contentTexts } from './content-texts'
import { joinLanguages } from './join-languages'
import type { MethodParts, MethodSource } from './method'
import { guidanceSlice, planningSlice, questionnaireSlice } from './slices'

function wholeIn(language: Language, source: MethodSource = methodSource): MethodParts {
  return {
    questionnaire: questionnaireSlice(source, language),
    guidance: guidanceSlice(source, language),
    planning: planningSlice(source, language),
  }
}

it('[MO1] the two languages that a browser loads give the same texts as the content itself', () => {
  const joined = joinLanguages(wholeIn('lo'), wholeIn('en'))
  expect(contentTexts(joined)).toEqual(contentTexts(methodSource))
  expect({ ...joined, scale: 0 }).toEqual({ ...methodSource, scale: 0 })
})

it('[MO1] a text that was signed off stays so', () => {
  const source = structuredClone(methodSource)
  const [first] = source.context.studies
  if (first) first.name.review = 'reviewed'
  const texts = contentTexts(joinLanguages(wholeIn('lo', source), wholeIn('en', source)))
  expect(texts.filter(({ text }) => text.review === 'reviewed').map(({ id }) => id)).toEqual([
    'context#studies/satisfaction-survey/name',
  ])
})
