import { isDissolved, sortedAgencies } from '../../domain/planning/agencies'
import type { Project } from '../../domain/project/schema'
import type { Language } from '../../domain/text/language'
import { guardFormula } from '../../domain/text/formula-guard'
import { showText } from '../../domain/text/typed-text'
import { word } from '../words'
import { asItems, asRemark, joinedLines, linesIn, type Line } from './lines'

/** Stands behind the name of an agency that does not exist any more. */
export const ENDED_MARK = '†'

/** An agency that a plan names although it no longer exists on the document's day. */
export interface EndedAgency {
  id: string
  /** Name, until when, and who took over its work: one sentence a language. */
  lines: Line[]
}

/**
 * “Ministry of Finance (MOF)”: the abbreviation is that of the name's language, and left out where that has none,
 * because Latin letters say nothing beside a Lao name. The id where the project has no such agency, so that nothing is
 * lost.
 */
export function agencyName(
  project: Project,
  id: string,
  language: Language,
): { text: string; fellBack: boolean; language: Language } {
  const agency = project.agencies[id]
  if (!agency) return { text: id, fellBack: false, language }
  const name = showText(agency.name, language)
  if (!name.text) return { text: showText(agency.abbreviation, language).text || id, fellBack: false, language }
  const abbreviation = agency.abbreviation[name.language]
  return { ...name, text: abbreviation && abbreviation !== name.text ? `${name.text} (${abbreviation})` : name.text }
}

/** The agencies of a cell: names with abbreviations, a mark at those that have ended, and who came after them. */
export function agencyLines(
  project: Project,
  ids: readonly string[],
  day: string,
  languages: readonly Language[],
): Line[] {
  return asItems(
    ids.map((id) => {
      const ended = isDissolved(project.agencies[id], day)
      const names = nameLines(project, id, languages).map((line) =>
        ended ? { ...line, text: `${line.text} ${ENDED_MARK}` } : line,
      )
      return [...names, ...(ended ? successorLines(project, id, languages) : [])]
    }),
  )
}

function nameLines(project: Project, id: string, languages: readonly Language[]): Line[] {
  const lines: Line[] = []
  for (const language of languages) {
    const name = agencyName(project, id, language)
    // In both languages a missing half is seen by its absence; in one it is marked.
    if (name.fellBack && languages.length > 1) continue
    if (lines.some((line) => line.text === name.text)) continue
    lines.push({ language: name.language, text: name.text, ...(name.fellBack && { fellBack: true }) })
  }
  return lines
}

function successorLines(project: Project, id: string, languages: readonly Language[]): Line[] {
  const [main] = project.agencies[id]?.successorIds ?? []
  if (main === undefined) return []
  return asRemark(
    linesIn(languages, (language) => word('succeededBy', language, { name: shortName(project, main, language) })),
  )
}

function shortName(project: Project, id: string, language: Language): string {
  return project.agencies[id]?.abbreviation[language] ?? agencyName(project, id, language).text
}

/**
 * The agencies that exist on a day, sorted by name, each on one line in every language. A name that a program could
 * take for a formula when it is picked from a list is not offered.
 */
export function agencyChoices(project: Project, day: string, languages: readonly Language[]): string[] {
  const existing = sortedAgencies(project.agencies, languages[0] ?? 'lo', day).filter(
    (agency) => !isDissolved(agency, day),
  )
  const names = existing.map((agency) =>
    joinedLines(nameLines(project, agency.id, languages))
      .replace(/\s+/gu, ' ')
      .trim(),
  )
  return [...new Set(names)].filter((name) => name !== '' && guardFormula(name) === name)
}

/** Those of the agencies that have ended, each once, in the order of first mention, with the whole story. */
export function endedAgencies(
  project: Project,
  ids: readonly string[],
  day: string,
  languages: readonly Language[],
): EndedAgency[] {
  return [...new Set(ids)]
    .filter((id) => isDissolved(project.agencies[id], day))
    .map((id) => ({
      id,
      lines: linesIn(
        languages,
        (language) => `${endedSentence(project, id, language)}; ${takenOverSentence(project, id, language)}`,
      ),
    }))
}

function endedSentence(project: Project, id: string, language: Language): string {
  const [year = '', month = ''] = (project.agencies[id]?.validTo ?? '').split('-')
  const when = month ? `${Number(month)}/${year}` : year
  return word('endedAgency', language, { name: agencyName(project, id, language).text, month: when })
}

function takenOverSentence(project: Project, id: string, language: Language): string {
  const names = (project.agencies[id]?.successorIds ?? []).map(
    (successor) => agencyName(project, successor, language).text,
  )
  return names.length > 0
    ? word('workTakenOver', language, { names: names.join(', ') })
    : word('successorUnknown', language)
}
