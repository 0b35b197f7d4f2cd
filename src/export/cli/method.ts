import { methodSource } from '../../../content/method-source'
import { guidanceSlice, planningSlice, questionnaireSlice } from '../../domain/method/slices'
import type { Language } from '../../domain/text/language'
import { languagesOf, type DocumentLanguages, type MethodSlices, type MethodTexts } from '../request'

/** The method in the languages that a document needs, straight from content/. */
export function methodTexts(languages: DocumentLanguages): MethodTexts {
  return Object.fromEntries(languagesOf(languages).map((language) => [language, slicesIn(language)]))
}

export function slicesIn(language: Language): MethodSlices {
  return {
    questionnaire: questionnaireSlice(methodSource, language),
    planning: planningSlice(methodSource, language),
    guidance: guidanceSlice(methodSource, language),
  }
}
