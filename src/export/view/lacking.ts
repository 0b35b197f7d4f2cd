import { placedTexts, type Place, type PlacedText } from '../../domain/project/placed-texts'
import type { Project } from '../../domain/project/schema'
import { languages, otherLanguage, type Language } from '../../domain/text/language'
import { missingGlyphs, linesWithin, type MissingGlyph } from '../glyphs/missing-glyphs'
import { languagesOf, type ExportRequest, type MethodTexts } from '../request'
import { agencyName, ENDED_MARK } from './agencies'
import type { Line } from './lines'
import { viewOf } from './view-of'

/** A text that a document prints in the other language, because it is not there in the document's own. */
export interface LackingText {
  place: Place
  /** The language in which it is not there. */
  language: Language
  /** What stands there instead. */
  instead: string
}

/** A character that a PDF prints as □, with the texts in which it stands. */
export interface LackingGlyph extends MissingGlyph { places: Place[] }

/** What will not be in documents as one would expect: said before they are made. */
export interface Lacking { texts: LackingText[]; glyphs: LackingGlyph[] }

/**
 * What the documents that are asked for will lack: translations, in the order in which the documents print them, each once;
 * and characters that no font of a PDF has ([EP4]). A document in both languages lacks what either half lacks.
 * @param methods the method in every language of the requests
 * @throws Error when a language of the method is missing
 */
export function lackingIn(project: Project, requests: readonly ExportRequest[], methods: MethodTexts): Lacking {
  const placed = byPrintedText(project)
  const texts = new Map<string, LackingText>()
  const glyphs = new Map<string, LackingGlyph>()
  for (const { request, hasPdf } of oneForEachView(requests)) {
    const { view } = viewOf(project, request, methods)
    const printed = new Set<PlacedText>()
    for (const { line } of linesWithin(view)) {
      for (const text of placed.get(keyOf(line)) ?? []) {
        printed.add(text)
        if (line.fellBack) addText(texts, text, line)
      }
    }
    if (hasPdf) for (const glyph of missingGlyphs(view)) addGlyph(glyphs, glyph, printed)
  }
  return { texts: [...texts.values()], glyphs: [...glyphs.values()] }
}

/** Each document in each single language, once, whatever formats it is asked for in. */
function oneForEachView(requests: readonly ExportRequest[]): { request: ExportRequest; hasPdf: boolean }[] {
  const views = new Map<string, { request: ExportRequest; hasPdf: boolean }>()
  for (const request of requests) {
    for (const language of languagesOf(request.languages)) {
      const key = `${request.document}/${language}`
      views.set(key, { request: { ...request, languages: language }, hasPdf: request.format === 'pdf' || (views.get(key)?.hasPdf ?? false) })
    }
  }
  return [...views.values()]
}

/** Typed texts by what is printed of them: either half, and of an agency the name with its abbreviation. */
function byPrintedText(project: Project): Map<string, PlacedText[]> {
  const found = new Map<string, PlacedText[]>()
  for (const placed of placedTexts(project)) {
    const { place, text } = placed
    const keys = new Set(languages.flatMap((language) => {
      const half = text[language]
      if (!half) return []
      const names = place.kind === 'agency' ? [agencyName(project, place.id, language).text] : []
      return [half, ...names].map((printed) => keyOf({ language, text: printed }))
    }))
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), placed])
  }
  return found
}

function keyOf({ language, text }: Pick<Line, 'language' | 'text'>): string {
  const plain = text.endsWith(ENDED_MARK) ? text.slice(0, -ENDED_MARK.length).trimEnd() : text
  return `${language}/${plain}`
}

function addText(texts: Map<string, LackingText>, { place, text }: PlacedText, line: Line): void {
  const language = otherLanguage(line.language)
  const key = `${language}/${JSON.stringify(place)}`
  if (!texts.has(key)) texts.set(key, { place, language, instead: text[line.language] ?? line.text })
}

function addGlyph(glyphs: Map<string, LackingGlyph>, glyph: MissingGlyph, printed: ReadonlySet<PlacedText>): void {
  const known = glyphs.get(glyph.character)
  const places = [...printed].filter(({ text }) => languages.some((language) => text[language]?.includes(glyph.character))).map(({ place }) => place)
  const all = new Map([...(known?.places ?? []), ...places].map((place) => [JSON.stringify(place), place]))
  glyphs.set(glyph.character, { ...(known ?? glyph), places: [...all.values()] })
}
