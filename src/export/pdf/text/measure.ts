import type { Language } from '../../../domain/text/language'
import type { FontKey } from '../../glyphs/document-fonts'
import { fontFor } from '../../glyphs/font-for'

/** How a text is set, as far as its width goes. */
export interface Face {
  language: Language
  bold: boolean
}

/** The width of a text in em. */
export type Measure = (text: string, face: Face) => number

/** What measuring needs of an opened font. */
export interface MeasuredFont {
  unitsPerEm: number
  layout: (text: string) => { advanceWidth: number }
}

const KEEP_AT_MOST = 50_000

/**
 * Measures by shaping with the document fonts, as the PDF writer does; every piece only once.
 * @param openFont gives the opened font; it is asked only for fonts that the text needs
 */
export function measureWith(openFont: (key: FontKey, bold: boolean) => MeasuredFont): Measure {
  const known = new Map<string, number>()
  return (text, face) => {
    const key = `${face.language}${face.bold ? '+' : '-'}${text}`
    const before = known.get(key)
    if (before !== undefined) return before
    const width = runsOf(text, face.language).reduce(
      (total, run) => total + widthOf(run, openFont(run.font, face.bold)),
      0,
    )
    if (known.size > KEEP_AT_MOST) known.clear()
    known.set(key, width)
    return width
  }
}

interface Run {
  text: string
  font: FontKey
}

/** A text cut where its font changes. */
export function runsOf(text: string, language: Language): Run[] {
  const runs: Run[] = []
  for (const character of text) {
    const font = fontFor(character.codePointAt(0) ?? 0, language) ?? 'dejavu'
    const last = runs.at(-1)
    if (last?.font === font) last.text += character
    else runs.push({ text: character, font })
  }
  return runs
}

function widthOf(run: Run, font: MeasuredFont): number {
  return font.layout(run.text).advanceWidth / font.unitsPerEm
}
