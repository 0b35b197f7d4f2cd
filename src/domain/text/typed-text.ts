import { type Language, otherLanguage } from './language'

/** A text that a person typed, in one or both languages. A missing or empty half is not there. */
export type TypedText = {
  lo?: string | undefined
  en?: string | undefined
}

/** What to show for a typed text, and the language it is really in: `fellBack` when the preferred one is missing. */
export interface ShownText {
  text: string
  language: Language
  fellBack: boolean
}

/**
 * Picks the half of a typed text to show.
 * @param text the typed text
 * @param preferred the language chosen for the screen or document
 * @returns the preferred half, or else the other one and `fellBack` ([TX2]); an empty string when both are missing
 */
export function showText(text: TypedText, preferred: Language): ShownText {
  const own = text[preferred]
  if (own) return { text: own, language: preferred, fellBack: false }
  const other = text[otherLanguage(preferred)]
  if (other) return { text: other, language: otherLanguage(preferred), fellBack: true }
  return { text: '', language: preferred, fellBack: false }
}

/** True when neither half holds a character that can be seen. */
export function isEmptyText(text: TypedText): boolean {
  return !text.lo?.trim() && !text.en?.trim()
}

/** The typed text with one half replaced; an emptied half is left out. */
export function withHalf(text: TypedText, language: Language, value: string): TypedText {
  const next: TypedText = { ...text }
  if (value === '') delete next[language]
  else next[language] = normalizeTyped(value)
  return next
}

/**
 * The one form in which typed text is stored ([TX1]): Unicode NFC, with SARA AM as one character, U+0EB3.
 * NFC leaves the decomposed pair alone, so the pair is joined here: NIGGAHITA, an optional tone mark, AA
 * becomes the tone mark and SARA AM. Nothing else is changed, not even spaces. NFC comes once more at the end:
 * with NIGGAHITA gone, the tone mark may stand beside a mark that NFC wants after it.
 */
export function normalizeTyped(value: string): string {
  return value
    .normalize('NFC')
    .replace(/\u0ECD([\u0EC8-\u0ECB]?)\u0EB2/gu, '$1\u0EB3')
    .replace(/([\u0EC8-\u0ECB])\u0ECD\u0EB2/gu, '$1\u0EB3')
    .normalize('NFC')
}
