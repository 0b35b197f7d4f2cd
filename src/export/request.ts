import type { MethodParts } from '../domain/method/method'
import type { ColumnKey } from '../domain/planning/matrix-columns'
import type { Language } from '../domain/text/language'

/** What each document can be had as. A document that is not named here is not made. */
export const formatsOf = {
  blank: ['pdf', 'xlsx', 'ods', 'csv'],
  'action-matrices': ['pdf', 'docx', 'xlsx', 'ods', 'csv'],
  assessment: ['pdf', 'xlsx', 'ods', 'csv'],
  brief: ['pdf', 'docx'],
} as const satisfies Record<string, readonly string[]>

export type DocumentKind = keyof typeof formatsOf
export type DocumentFormat = (typeof formatsOf)[DocumentKind][number]
export const documentKinds = Object.keys(formatsOf) as readonly DocumentKind[]

export const documentLanguages = ['lo', 'en', 'both'] as const
export type DocumentLanguages = (typeof documentLanguages)[number]

/** How far a document is: every page of a draft or of a final one says so. */
export const documentMarks = ['draft', 'final'] as const
export type DocumentMark = (typeof documentMarks)[number]

/** What a document is printed on. Workbooks say for themselves how they are printed. */
export const documentPapers = ['a4', 'a3'] as const
export type DocumentPaper = (typeof documentPapers)[number]

/**
 * The papers that a document can be laid out for: A3 gives the wide matrices more room, and nothing else asks for it.
 */
export function papersOf(document: DocumentKind, format: DocumentFormat): readonly DocumentPaper[] {
  return document === 'action-matrices' && format === 'pdf' ? documentPapers : ['a4']
}

/**
 * Whether a document can say what the questions mean. Who types has the app, where the same texts stand beside the
 * questions.
 */
export function canExplain(document: DocumentKind, format: DocumentFormat): boolean {
  return document === 'blank' && format === 'pdf'
}

/** Whether a document can have columns beside those of the annexes. */
export function hasColumns(document: DocumentKind): boolean {
  return document === 'action-matrices'
}

/** What a person asks for when a document is to be handed over. */
export interface ExportRequest {
  document: DocumentKind
  languages: DocumentLanguages
  format: DocumentFormat
  /** The day that the document names, `YYYY-MM-DD`. Agencies are looked at as of this day. */
  date: string
  mark?: DocumentMark
  /** The building blocks, by number, of a document that has a part for each; none given are all. */
  blocks?: readonly number[]
  /** Of the blank questionnaire on paper: with sheets that say what each question means. */
  explained?: boolean
  /** Of the matrices: columns beside those of the annexes ([MC6]). */
  extraColumns?: readonly ColumnKey[]
  /** A4 where nothing is said, or where `papersOf` knows no other. */
  paper?: DocumentPaper
}

/** The method in one language as documents need it: all but one have no use for the guidance. */
export type PrintedMethod = Omit<MethodParts, 'guidance'> & Partial<MethodParts>

/** The method in each language that a request needs. */
export type MethodTexts = Partial<Record<Language, PrintedMethod>>

/** The languages of a document in the order they are printed: Lao first. */
export function languagesOf(languages: DocumentLanguages): readonly Language[] {
  return languages === 'both' ? ['lo', 'en'] : [languages]
}

/**
 * The method in one language.
 * @throws Error when the texts do not hold that language: whoever calls has to load it first
 */
export function methodIn(texts: MethodTexts, language: Language): PrintedMethod {
  const parts = texts[language]
  if (!parts) throw new Error(`the method is not loaded in “${language}”`)
  return parts
}
