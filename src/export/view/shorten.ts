import type { Line } from './lines'

const graphemes = new Intl.Segmenter('lo', { granularity: 'grapheme' })
const words = new Intl.Segmenter('lo', { granularity: 'word' })

/** What stands where a text was shortened. */
export const SHORTENED_SIGN = '…'

/**
 * A text of one paragraph with at most so many letters, each with its marks; a longer one ends in “…” after its last
 * whole word. A vowel that is written before its consonant does not stay behind alone.
 */
export function shorten(text: string, letters: number): string {
  // Marks come on top of letters: more than this is never needed, and a text may be very long.
  const start = text
    .slice(0, letters * 24)
    .replace(/\s+/gu, ' ')
    .trim()
  const pieces = [...graphemes.segment(start)].map(({ segment }) => segment)
  if (pieces.length <= letters && text.length <= letters * 24) return start
  const kept = pieces.slice(0, letters - 1).join('')
  return `${withoutPartOfWord(kept, start).replace(/[\s\u0EC0-\u0EC4]+$/u, '')}${SHORTENED_SIGN}`
}

/** Without the word that was cut, unless it is most of the text. */
function withoutPartOfWord(kept: string, whole: string): string {
  let end = 0
  for (const { index } of words.segment(whole)) {
    if (index > kept.length) break
    end = index
  }
  return end > kept.length / 2 ? kept.slice(0, end) : kept
}

/** The same for each line. */
export function shortenLines(lines: readonly Line[], letters: number): Line[] {
  return lines.map((line) => ({ ...line, text: shorten(line.text, letters) }))
}
