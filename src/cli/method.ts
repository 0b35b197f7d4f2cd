import { methodSource } from '../../content/method-source'
import type { MethodParts, PartName } from '../domain/method/method'
import { withWordings } from '../domain/method/with-wordings'
import { guidanceSlice, planningSlice, questionnaireSlice } from '../domain/method/slices'
import type { Project } from '../domain/project/schema'
import { otherLanguage, type Language } from '../domain/text/language'
import { languagesOf, type DocumentLanguages, type MethodTexts } from '../export/request'

/**
 * The method in the languages that a document needs, straight from content/, as a project words it ([MO10]); as it
 * ships where none is given.
 */
export function methodTexts(languages: DocumentLanguages, project?: Project): MethodTexts {
  return Object.fromEntries(languagesOf(languages).map((language) => [language, slicesIn(language, project)]))
}

export function slicesIn(language: Language, project?: Project): MethodParts {
  const [own, twin, wordings] = [
    shippedIn(language),
    shippedIn(otherLanguage(language)),
    Object.values(project?.wordings ?? {}),
  ]
  const part = <Name extends PartName>(name: Name): MethodParts[Name] =>
    withWordings(name, own[name], twin[name], wordings)
  return { questionnaire: part('questionnaire'), planning: part('planning'), guidance: part('guidance') }
}

function shippedIn(language: Language): MethodParts {
  return {
    questionnaire: questionnaireSlice(methodSource, language),
    planning: planningSlice(methodSource, language),
    guidance: guidanceSlice(methodSource, language),
  }
}
