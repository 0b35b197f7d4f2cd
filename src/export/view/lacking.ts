import type { Project } from '../../domain/project/schema'
import { languages, otherLanguage, type Language } from '../../domain/text/language'
import { isWritten, type Place, type TypedPlace } from '../../domain/text/typed-places'
import { missingGlyphs, linesWithin, type MissingGlyph } from '../glyphs/missing-glyphs'
import { languagesOf, type ExportRequest, type MethodTexts } from '../request'
import { textsOfLine, type TextsOfLine } from './printed-texts'
import { viewOf } from './view-of'

/** A text that a document prints in the other language, because it is not there in the document's own. */
export interface LackingText {
  place: Place
  /** The language in which it is not there. */
  language: Language
  /** What stands there instead. */
  instead: string
}

/** A typed text, and which half of it is meant. */
export interface HalfPlace {
  place: Place
  language: Language
}

/** A character that a PDF prints as □, with the texts in which it stands. */
export interface LackingGlyph extends MissingGlyph {
  places: HalfPlace[]
}

/** What will not be in documents as one would expect: said before they are made. */
export interface Lacking {
  texts: LackingText[]
  glyphs: LackingGlyph[]
}

/**
 * What the documents that are asked for will lack: translations, in the order in which the documents print them, each
 * once; and characters that no font of a PDF has ([EP4]). A document in both languages lacks what either half lacks.
 * @param methods the method in every language of the requests
 * @throws Error when a language of the method is missing
 */
export function lackingIn(project: Project, requests: readonly ExportRequest[], methods: MethodTexts): Lacking {
  const find = textsOfLine(project)
  const texts = new Map<string, LackingText>()
  const glyphs = new Map<string, LackingGlyph>()
  for (const { request, language, hasPdf } of oneForEachView(requests)) {
    const { view } = viewOf(project, request, methods)
    const printed = printedIn(view, find)
    for (const typed of printed) addText(texts, typed, language)
    if (hasPdf) for (const glyph of missingGlyphs(view)) addGlyph(glyphs, glyph, printed)
  }
  return { texts: [...texts.values()], glyphs: [...glyphs.values()] }
}

interface OneView {
  request: ExportRequest
  language: Language
  hasPdf: boolean
}

/** Each document in each single language, once, whatever formats it is asked for in. */
function oneForEachView(requests: readonly ExportRequest[]): OneView[] {
  const views = new Map<string, OneView>()
  for (const request of requests) {
    for (const language of languagesOf(request.languages)) {
      const key = `${request.document}/${language}`
      views.set(key, {
        language,
        request: { ...request, languages: language },
        hasPdf: request.format === 'pdf' || (views.get(key)?.hasPdf ?? false),
      })
    }
  }
  return [...views.values()]
}

/** The typed texts of a document, in the order in which it prints them. */
function printedIn(view: object, find: TextsOfLine): ReadonlySet<TypedPlace> {
  const printed = new Set<TypedPlace>()
  for (const { line } of linesWithin(view)) for (const typed of find(line)) printed.add(typed)
  return printed
}

/** An abbreviation is the same thing in either language: it is not lacking where it is there in one. */
function addText(
  texts: Map<string, LackingText>,
  { text, under: _under, ...place }: TypedPlace,
  language: Language,
): void {
  const other = otherLanguage(language)
  if (place.kind === 'abbreviation' || isWritten(text, language) || !isWritten(text, other)) return
  const key = `${language}/${place.id}`
  if (!texts.has(key)) texts.set(key, { place, language, instead: text[other] ?? '' })
}

function addGlyph(glyphs: Map<string, LackingGlyph>, glyph: MissingGlyph, printed: ReadonlySet<TypedPlace>): void {
  const known = glyphs.get(glyph.character)
  const places = [...printed].flatMap(({ text, under: _under, ...place }): HalfPlace[] =>
    languages.filter((language) => text[language]?.includes(glyph.character)).map((language) => ({ place, language })),
  )
  const all = new Map([...(known?.places ?? []), ...places].map((half) => [`${half.language}/${half.place.id}`, half]))
  glyphs.set(glyph.character, { ...(known ?? glyph), places: [...all.values()] })
}
