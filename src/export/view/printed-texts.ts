import { printedPlaces, type TypedPlace } from '../../domain/text/typed-places'
import type { Project } from '../../domain/project/schema'
import { languages, type Language } from '../../domain/text/language'
import { agencyName, ENDED_MARK } from './agencies'
import type { Line } from './lines'
import { SHORTENED_SIGN } from './shorten'

/** Finds the typed texts that a line of a document prints. */
export type TextsOfLine = (line: Line) => readonly TypedPlace[]

/** A typed text as it may stand on a line. */
interface Printed {
  typed: TypedPlace
  language: Language
  text: string
}

/** Shorter names are not looked for within sentences: they would be found by chance. */
const QUOTED_FROM = 3

/**
 * What stands on a line: either half of a text; of an agency the name, with its abbreviation where it has one. A text
 * that was shortened is known by its beginning, and an agency's name and abbreviation are found within a sentence too.
 */
export function textsOfLine(project: Project): TextsOfLine {
  const all = printedPlaces(project).flatMap((typed) => formsOf(project, typed))
  const names = all.filter(
    ({ typed: { kind }, text }) => kind === 'abbreviation' || (kind === 'agency' && text.length >= QUOTED_FROM),
  )
  const known = new Map<string, TypedPlace[]>()
  for (const { typed, language, text } of all)
    known.set(`${language}/${text}`, [...(known.get(`${language}/${text}`) ?? []), typed])
  return (line) => {
    const plain = plainText(line.text)
    const key = `${line.language}/${plain}`
    const found = known.get(key) ?? [...new Set(partlyOn(line.language, plain, all, names))]
    known.set(key, found)
    return found
  }
}

function partlyOn(language: Language, plain: string, all: readonly Printed[], names: readonly Printed[]): TypedPlace[] {
  const beginning = plain.endsWith(SHORTENED_SIGN) ? plain.slice(0, -SHORTENED_SIGN.length) : ''
  const begun = beginning
    ? all.filter((printed) => printed.language === language && printed.text.startsWith(beginning))
    : []
  return (begun.length > 0 ? begun : names.filter(({ text }) => plain.includes(text))).map(({ typed }) => typed)
}

function formsOf(project: Project, typed: TypedPlace): Printed[] {
  const { entityId, kind, text } = typed
  const isAgency = kind === 'agency' || kind === 'abbreviation'
  return languages.flatMap((language) => {
    // An abbreviation stands behind a name, or in its place.
    const forms = [text[language] ?? '', isAgency ? agencyName(project, entityId, language).text : '']
    return [...new Set(forms.map(plainText))].filter(Boolean).map((form) => ({ typed, language, text: form }))
  })
}

/**
 * Without the mark of an agency that has ended, and with one space where there are several: shortened texts have no
 * others.
 */
function plainText(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  return plain.endsWith(ENDED_MARK) ? plain.slice(0, -ENDED_MARK.length).trimEnd() : plain
}
