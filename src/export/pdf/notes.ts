import { wordLines, type Line } from '../view/lines'
import type { DocumentFrame } from '../view/frame'
import { signLines } from '../view/sign-notes'
import type { Composer } from './layout/composer'
import { heightOf, textLines, type TextLine } from './layout/text-lines'
import type { Measure } from './text/measure'

const NOTE_GAP = 2
const ABOVE = 8

/**
 * The meaning of the signs that a PDF uses: [LO] and [EN] at texts of the other language, □ for what cannot be printed.
 */
export function signNotes(view: { frame: DocumentFrame }, hasMissingGlyphs: boolean): Line[][] {
  return [...signLines(view), ...(hasMissingGlyphs ? [wordLines('missingGlyphs', view.frame.languages)] : [])]
}

/** Small print below a table, each note together with its translation. */
export function putNotes(composer: Composer, notes: readonly (readonly Line[])[], measure: Measure): void {
  if (notes.length === 0) return
  composer.space(ABOVE)
  for (const note of notes) {
    const lines = noteLines(note, composer, measure)
    if (heightOf(lines) > composer.free() && heightOf(lines) <= composer.full) composer.newSheet()
    composer.text(lines)
    composer.space(NOTE_GAP)
  }
}

/** The room that notes take on one sheet. */
export function notesHeight(notes: readonly (readonly Line[])[], composer: Composer, measure: Measure): number {
  return notes.reduce((height, note) => height + heightOf(noteLines(note, composer, measure)) + NOTE_GAP, ABOVE)
}

function noteLines(note: readonly Line[], { width }: Composer, measure: Measure): TextLine[] {
  return textLines(note, { first: 'remark', second: 'remark' }, width, measure)
}
