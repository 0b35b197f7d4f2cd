import { wordLines, type Line } from '../view/lines'
import type { DocumentFrame } from '../view/frame'
import type { Composer } from './layout/composer'
import { heightOf, textLines } from './layout/text-lines'
import type { Measure } from './text/measure'

const NOTE_GAP = 2

/** The meaning of the signs that a document uses: [LO] and [EN] at texts of the other language, □ for what cannot be printed. */
export function signNotes(view: { frame: DocumentFrame }, hasMissingGlyphs: boolean): Line[][] {
  const { languages } = view.frame
  const fellBackTo = languagesFallenBackTo(view)
  return [
    ...(fellBackTo.has('lo') ? [wordLines('onlyInLao', languages)] : []),
    ...(fellBackTo.has('en') ? [wordLines('onlyInEnglish', languages)] : []),
    ...(hasMissingGlyphs ? [wordLines('missingGlyphs', languages)] : []),
  ]
}

function languagesFallenBackTo(value: unknown, found = new Set<string>()): Set<string> {
  if (value === null || typeof value !== 'object') return found
  if ('fellBack' in value && 'language' in value) found.add(String(value.language))
  for (const item of Object.values(value)) languagesFallenBackTo(item, found)
  return found
}

/** Small print below a table, each note together with its translation. */
export function putNotes(composer: Composer, notes: readonly (readonly Line[])[], measure: Measure): void {
  composer.space(8)
  for (const note of notes) {
    const lines = textLines(note, { first: 'remark', second: 'remark' }, composer.width, measure)
    if (heightOf(lines) > composer.free() && heightOf(lines) <= composer.full) composer.newSheet()
    composer.text(lines)
    composer.space(NOTE_GAP)
  }
}
