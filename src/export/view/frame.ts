import { currentRound } from '../../domain/project/create'
import type { Project } from '../../domain/project/schema'
import { formatLongDate } from '../../domain/text/long-date'
import type { Language } from '../../domain/text/language'
import { languagesOf, type DocumentMark, type ExportRequest } from '../request'
import { titleWords, word } from '../words'
import { linesIn, linesOf, wordLines, type Line } from './lines'

/** What every document says of itself, on its cover and on every page. */
export interface DocumentFrame {
  languages: readonly Language[]
  documentTitle: Line[]
  projectTitle: Line[]
  country: Line[]
  level: Line[]
  round: Line[]
  /** The day of the document, in words. */
  date: Line[]
  /** The same day as `YYYY-MM-DD`. */
  day: string
  source: Line[]
  /** A made-up case: every page says so. */
  illustrative: Line[] | null
  /** That the document is a draft, or final: every page says so. */
  mark: Line[] | null
  /** Which of the two the mark is: they look different. */
  markKind: DocumentMark | null
}

/** The frame of a document of this project. */
export function frameOf(project: Project, request: ExportRequest): DocumentFrame {
  const languages = languagesOf(request.languages)
  const { header } = project
  return {
    languages,
    documentTitle: wordLines(titleWords[request.document], languages),
    projectTitle: linesOf(header.title, languages),
    country: linesIn(languages, (language) => countryName(header.country, language)),
    level: wordLines(header.level === 'system' ? 'levelSystem' : 'levelOrganization', languages),
    round: linesOf(currentRound(project).name, languages),
    date: linesIn(languages, (language) => formatLongDate(request.date, language)),
    day: request.date,
    source: linesOf(header.source, languages),
    illustrative: header.illustrative ? wordLines('illustrative', languages) : null,
    mark: request.mark ? wordLines(request.mark, languages) : null,
    markKind: request.mark ?? null,
  }
}

/** A country's name by its code. A project of a country that it does not name has none. */
function countryName(code: string, language: Language): string {
  if (code === 'LA') return word('laoPdr', language)
  if (!/^[A-Z]{2}$/u.test(code)) return code === 'other' ? '' : code
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
}
