import type { ProjectAgency } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { isEmptyText, showText } from '../../domain/text/typed-text'

/** An agency's name in words that are spoken or put into a sentence; its abbreviation where it has no name. */
export function spokenName(agency: ProjectAgency, language: Language, unnamed: string): string {
  return showText(isEmptyText(agency.name) ? agency.abbreviation : agency.name, language).text || unnamed
}

/** The month since when an agency is no more, as 3/2025. */
export function endMonth(agency: ProjectAgency): string {
  const [year = '', month = ''] = (agency.validTo ?? '').split('-')
  return month ? `${Number(month)}/${year}` : year
}
