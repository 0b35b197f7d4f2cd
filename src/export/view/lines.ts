import type { Language } from '../../domain/text/language'
import { showText, type TypedText } from '../../domain/text/typed-text'
import { word, type WordKey } from '../words'

/** One line of text in one language, as a cell or a heading holds it. It may still be broken to fit a column. */
export interface Line {
  language: Language
  text: string
  /** The text is missing in the language asked for, so that the other one stands here. Documents mark it. */
  fellBack?: true
  /** First line of an item where a cell lists several. */
  startsItem?: true
  /** A remark of the toolkit beside a text that people typed; printed smaller. */
  remark?: true
}

/**
 * A typed text as the lines of a document: in one language its text, or else, marked, the other language's;
 * in both languages Lao first, then English, and a text that is the same in both only once.
 */
export function linesOf(text: TypedText | undefined, languages: readonly Language[]): Line[] {
  if (!text) return []
  const [only] = languages
  if (languages.length === 1 && only) {
    const shown = showText(text, only)
    if (!shown.text) return []
    return [{ language: shown.language, text: shown.text, ...(shown.fellBack && { fellBack: true }) }]
  }
  return linesIn(languages, (language) => text[language] ?? '')
}

/** The lines that a function gives for each language, without empty ones and without the same text twice. */
export function linesIn(languages: readonly Language[], textIn: (language: Language) => string): Line[] {
  const lines: Line[] = []
  for (const language of languages) {
    const text = textIn(language)
    if (text && !lines.some((line) => line.text === text)) lines.push({ language, text })
  }
  return lines
}

/** A word of the documents in each language. */
export function wordLines(
  key: WordKey,
  languages: readonly Language[],
  values: Readonly<Record<string, string | number>> = {},
): Line[] {
  return linesIn(languages, (language) => word(key, language, values))
}

/** Marks lines as a remark of the toolkit. */
export function asRemark(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, remark: true }))
}

/** Items one after the other, the first line of each marked as such. */
export function asItems(items: readonly (readonly Line[])[]): Line[] {
  return items.flatMap((lines) =>
    lines.map((line, index): Line => (index === 0 ? { ...line, startsItem: true } : line)),
  )
}

/** Lines on one line, as a drop-down offers them: Lao first, then English. */
export function joinedLines(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join(' · ')
}
