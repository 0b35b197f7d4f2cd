import type { Language } from '../../../domain/text/language'
import { fontFor, isInvisible, MISSING_SIGN } from '../../glyphs/font-for'

/** Where a line may be broken although nothing is printed there. */
export const ZERO_WIDTH_SPACE = '\u200B'

/**
 * A text as it goes to paper, paragraph by paragraph: runs of spaces as one, no line end but between paragraphs,
 * nothing invisible but places to break, and □ for what no font has. The data keeps what was typed; only its print is
 * tidied.
 */
export function printableParagraphs(text: string, language: Language): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((paragraph) => printable(paragraph, language))
}

function printable(paragraph: string, language: Language): string {
  const collapsed = paragraph.replace(/[^\S\u00A0]+/gu, ' ').trim()
  return [...collapsed].map((character) => printed(character, language)).join('')
}

function printed(character: string, language: Language): string {
  if (character === ZERO_WIDTH_SPACE || character === ' ' || character === '\u00A0') return character
  if (isInvisible(character)) return ''
  return fontFor(character.codePointAt(0) ?? 0, language) === null ? MISSING_SIGN : character
}
