import type { Project } from '../../domain/project/schema'
import { languages, otherLanguage, type Language } from '../../domain/text/language'
import { isWritten, type Place, type TypedPlace } from '../../domain/text/typed-places'
import { missingGlyphs, linesWithin, type MissingGlyph } from '../glyphs/missing-glyphs'
import { languagesOf, type ExportRequest, type MethodTexts } from '../request'
import { textsOfLine, type TextsOfLine } from './printed-texts'
import { viewOf } from './view-of'

/** A text that a document prints in the other language, because it is missing in the document's own. */
export interface UntranslatedText {
  place: Place
  /** The language in which it is missing. */
  language: Language
  /** What is printed instead. */
  instead: string
}

/** A typed text, and which half of it is meant. */
export interface HalfPlace {
  place: Place
  language: Language
}

/** A character that a PDF prints as □, with the texts in which it stands. */
export interface PlacedMissingGlyph extends MissingGlyph {
  places: HalfPlace[]
}

/** What documents will miss, shown before they are exported. */
export interface MissingContent {
  texts: UntranslatedText[]
  glyphs: PlacedMissingGlyph[]
}

/**
 * What the requested documents will miss: translations, each once and in printing order, and characters that no PDF
 * font has ([EP4]). A document in both languages misses what either half misses.
 * @param methods the method in every language of the requests
 * @throws Error when a language of the method is missing
 */
export function missingContentIn(
  project: Project,
  requests: readonly ExportRequest[],
  methods: MethodTexts,
): MissingContent {
  const find = textsOfLine(project)
  const texts = new Map<string, UntranslatedText>()
  const glyphs = new Map<string, PlacedMissingGlyph>()
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
  texts: Map<string, UntranslatedText>,
  { text, under: _under, ...place }: TypedPlace,
  language: Language,
): void {
  const other = otherLanguage(language)
  if (place.kind === 'abbreviation' || isWritten(text, language) || !isWritten(text, other)) return
  const key = `${language}/${place.id}`
  if (!texts.has(key)) texts.set(key, { place, language, instead: text[other] ?? '' })
}

function addGlyph(
  glyphs: Map<string, PlacedMissingGlyph>,
  glyph: MissingGlyph,
  printed: ReadonlySet<TypedPlace>,
): void {
  const known = glyphs.get(glyph.character)
  const places = [...printed].flatMap(({ text, under: _under, ...place }): HalfPlace[] =>
    languages.filter((language) => text[language]?.includes(glyph.character)).map((language) => ({ place, language })),
  )
  const all = new Map([...(known?.places ?? []), ...places].map((half) => [`${half.language}/${half.place.id}`, half]))
  glyphs.set(glyph.character, { ...(known ?? glyph), places: [...all.values()] })
}
