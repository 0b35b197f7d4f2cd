import type { Guidance, PlanningMethod, Questionnaire } from '../domain/method/method'
import type { Language } from '../domain/text/language'

/** What each document can be had as. A document that is not named here is not made. */
export const formatsOf = {
  'action-matrices': ['pdf', 'xlsx', 'docx'],
  assessment: ['pdf', 'xlsx'],
  brief: ['pdf', 'docx'],
} as const satisfies Record<string, readonly string[]>

export type DocumentKind = keyof typeof formatsOf
export type DocumentFormat = (typeof formatsOf)[DocumentKind][number]
export const documentKinds = Object.keys(formatsOf) as readonly DocumentKind[]

export const documentLanguages = ['lo', 'en', 'both'] as const
export type DocumentLanguages = (typeof documentLanguages)[number]

/** How far a document is: every page of a draft or of a final one says so. */
export type DocumentMark = 'draft' | 'final'

/** What a person asks for when a document is to be handed over. */
export interface ExportRequest {
  document: DocumentKind
  languages: DocumentLanguages
  format: DocumentFormat
  /** The day that the document names, `YYYY-MM-DD`. Agencies are looked at as of this day. */
  date: string
  mark?: DocumentMark
}

/** The method in one language, as far as documents need it. */
export interface MethodSlices {
  questionnaire: Questionnaire
  planning: PlanningMethod
  guidance?: Guidance
}

/** The method in each language that a request needs. */
export type MethodTexts = Partial<Record<Language, MethodSlices>>

/** The languages of a document in the order they are printed: Lao first. */
export function languagesOf(languages: DocumentLanguages): readonly Language[] {
  return languages === 'both' ? ['lo', 'en'] : [languages]
}

/**
 * The method in one language.
 * @throws Error when the texts do not hold that language: whoever calls has to load it first
 */
export function methodIn(texts: MethodTexts, language: Language): MethodSlices {
  const slices = texts[language]
  if (!slices) throw new Error(`the method is not loaded in “${language}”`)
  return slices
}
