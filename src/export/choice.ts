import { columnsOnRequest, type ColumnKey } from '../domain/planning/matrix-columns'
import type { Project } from '../domain/project/schema'
import {
  canExplain,
  documentKinds,
  documentLanguages,
  documentPapers,
  formatsOf,
  hasColumns,
  papersOf,
  type DocumentFormat,
  type DocumentKind,
  type DocumentLanguages,
  type DocumentPaper,
  type ExportRequest,
} from './request'

export const markChoices = ['none', 'draft', 'final'] as const
export type MarkChoice = (typeof markChoices)[number]

/** The documents to export together, each in the chosen languages and formats. */
export interface DocumentChoice {
  documents: DocumentKind[]
  languages: DocumentLanguages[]
  formats: DocumentFormat[]
  mark: MarkChoice
  paper: DocumentPaper
  /** The building blocks, by number, for documents that have a part for each; none means all. */
  blocks: number[]
  /** Whether to include explanations of the questions, in documents that can. */
  explained?: boolean
  /** Columns of the matrices in addition to those of the annexes. */
  extraColumns?: ColumnKey[]
}

/** Documents that can be exported for some building blocks only. */
const inParts: ReadonlySet<string> = new Set(['blank'])

/** Whether a document has a part for each building block. */
export function comesInParts(document: DocumentKind): boolean {
  return inParts.has(document)
}

/** The default choice: the plan, in the group's language, for printing. */
export function firstChoice(project: Project): DocumentChoice {
  return {
    documents: ['action-matrices'],
    languages: [project.header.language],
    formats: ['pdf'],
    mark: 'none',
    paper: 'a4',
    blocks: [],
  }
}

/** The formats of a document. */
export function formatsFor(document: DocumentKind): readonly DocumentFormat[] {
  return formatsOf[document]
}

/** The formats of any of some documents, each once. */
export function formatsAmong(documents: readonly DocumentKind[]): DocumentFormat[] {
  return [...new Set(documents.flatMap(formatsFor))]
}

/** The paper sizes to choose from for the chosen documents; a single one is no choice. */
export function papersAmong({ documents, formats }: Pick<DocumentChoice, 'documents' | 'formats'>): DocumentPaper[] {
  const offered = new Set(
    documents.flatMap((document) =>
      formatsFor(document)
        .filter((format) => formats.includes(format))
        .flatMap((format) => papersOf(document, format)),
    ),
  )
  return documentPapers.filter((paper) => offered.has(paper))
}

/** Whether any chosen document can include explanations. */
export function canBeExplained({ documents, formats }: Pick<DocumentChoice, 'documents' | 'formats'>): boolean {
  return documents.some((document) => formats.some((format) => canExplain(document, format)))
}

/**
 * The export requests for a choice ([EP1]): every document in every language and format, in the order in which they are
 * offered. Mark, paper, building blocks and explanations are set where they apply to the document.
 * @param date the day that the documents name, `YYYY-MM-DD`
 */
export function requestsOf(choice: DocumentChoice, date: string): (ExportRequest & { blocks?: readonly number[] })[] {
  return documentKinds
    .filter((kind) => choice.documents.includes(kind))
    .flatMap((document) =>
      documentLanguages
        .filter((language) => choice.languages.includes(language))
        .flatMap((languages) =>
          formatsFor(document)
            .filter((format) => choice.formats.includes(format))
            .map((format) => ({
              document,
              languages,
              format,
              date,
              ...(choice.mark !== 'none' && { mark: choice.mark }),
              ...(choice.paper !== 'a4' &&
                papersOf(document, format).includes(choice.paper) && { paper: choice.paper }),
              ...(choice.explained && canExplain(document, format) && { explained: true }),
              ...(choice.extraColumns?.length && hasColumns(document) && { extraColumns: choice.extraColumns }),
              ...(choice.blocks.length > 0 && comesInParts(document) && { blocks: choice.blocks }),
            })),
        ),
    )
}

/**
 * Validates a remembered choice: options that this version does not offer are dropped, and where none of a kind is
 * left, the first one is chosen.
 * @param remembered anything, or nothing
 */
export function knownChoice(remembered: unknown, project: Project): DocumentChoice {
  const first = firstChoice(project)
  if (typeof remembered !== 'object' || remembered === null) return first
  const given = remembered as Partial<Record<keyof DocumentChoice, unknown>>
  return {
    documents: knownAmong(documentKinds, given.documents, first.documents),
    languages: knownAmong(documentLanguages, given.languages, first.languages),
    formats: knownAmong(formatsAmong(documentKinds), given.formats, first.formats),
    mark: markChoices.find((mark) => mark === given.mark) ?? first.mark,
    paper: documentPapers.find((paper) => paper === given.paper) ?? first.paper,
    blocks: Array.isArray(given.blocks)
      ? given.blocks.filter((block): block is number => Number.isInteger(block))
      : first.blocks,
    ...(given.explained === true && { explained: true }),
    ...extraColumnsOf(given.extraColumns),
  }
}

function extraColumnsOf(given: unknown): Pick<DocumentChoice, 'extraColumns'> {
  const known = Array.isArray(given) ? columnsOnRequest.filter((key) => given.includes(key)) : []
  return known.length > 0 ? { extraColumns: known } : {}
}

function knownAmong<Value extends string>(offered: readonly Value[], given: unknown, otherwise: Value[]): Value[] {
  const known = Array.isArray(given) ? offered.filter((value) => given.includes(value)) : []
  return known.length > 0 ? known : otherwise
}
