import { wordLines, type Line } from '../view/lines'
import type { DocumentFrame } from '../view/frame'
import { signLines } from '../view/sign-notes'
import type { Composer } from './layout/composer'
import { heightOf, textLines } from './layout/text-lines'
import type { Measure } from './text/measure'

const NOTE_GAP = 2

/** The meaning of the signs that a PDF uses: [LO] and [EN] at texts of the other language, □ for what cannot be printed. */
export function signNotes(view: { frame: DocumentFrame }, hasMissingGlyphs: boolean): Line[][] {
  return [...signLines(view), ...(hasMissingGlyphs ? [wordLines('missingGlyphs', view.frame.languages)] : [])]
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
