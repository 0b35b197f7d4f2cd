import type { Language } from '../text/language'
import { otherLanguage } from '../text/language'
import { normalizeTyped, type TypedText } from '../text/typed-text'
import type { SheetLanguages } from './find-headings'

/** What a cell says as a typed text. `unclear` where its two languages cannot be told apart. */
export interface ReadText {
  text: TypedText
  unclear: boolean
}

/**
 * A cell that a person changed, as the typed text that it stands for from now on ([IM5]). In a sheet of one language
 * that half changes and the other stays; in a sheet of both, Lao comes first, then English.
 * @param before the text that the project has; empty for what is new
 */
export function readCellText(cell: string, languages: SheetLanguages, before: TypedText = {}): ReadText {
  const text = normalizeTyped(cell.replace(/\r\n?/gu, '\n')).trim()
  return languages === 'both' ? inBoth(text, before) : { text: inOne(text, languages, before), unclear: false }
}

export function hasLao(text: string): boolean {
  return /[\u0E80-\u0EFF]/u.test(text)
}

function inOne(text: string, language: Language, before: TypedText): TypedText {
  const other = otherLanguage(language)
  const mark = `[${other.toUpperCase()}]`
  // The mark stands where the text was missing in the sheet's language: what follows is still in the other one.
  if (text.startsWith(mark)) return half({ ...before }, other, text.slice(mark.length).trim())
  const isMissing = !before[language]
  if (text === '') return half({ ...before }, isMissing ? other : language, '')
  const isOther = isMissing && scriptOf(text) === other
  return half({ ...before }, isOther ? other : language, text)
}

function inBoth(text: string, before: TypedText): ReadText {
  const { lo, en } = before
  if (lo && en && lo !== en) {
    // One of the two halves still stands as it was: the rest is the other.
    if (text.endsWith(`\n${en.trim()}`)) return clear({ ...before, lo: text.slice(0, -en.trim().length).trim() })
    if (text.startsWith(`${lo.trim()}\n`)) return clear({ ...before, en: text.slice(lo.trim().length).trim() })
  }
  const lines = text.split('\n')
  const split = lines.findIndex((line) => scriptOf(line) === 'en')
  const top = lines.slice(0, split === -1 ? lines.length : split)
  const bottom = split === -1 ? [] : lines.slice(split)
  if (bottom.some(hasLao)) return { text: withHalves(before, text, en), unclear: true }
  if (top.length === 0) return clear(onlyHalf(before, text))
  return clear(withHalves(before, top.join('\n').trim(), bottom.join('\n').trim()))
}

/** A text without any Lao: English, unless the project has it as Lao and in no Lao letters already. */
function onlyHalf(before: TypedText, text: string): TypedText {
  if (text === '') return withHalves(before, '', '')
  const isLao = before.lo !== undefined && before.en === undefined && !hasLao(before.lo)
  return isLao ? withHalves(before, text, '') : withHalves(before, '', text)
}

function clear(text: TypedText): ReadText {
  return { text: half(half(text, 'lo', text.lo ?? ''), 'en', text.en ?? ''), unclear: false }
}

function withHalves(before: TypedText, lo: string | undefined, en: string | undefined): TypedText {
  return half(half({ ...before }, 'lo', lo ?? ''), 'en', en ?? '')
}

function half(text: TypedText, language: Language, value: string): TypedText {
  const { [language]: _old, ...rest } = text
  return value === '' ? rest : { ...rest, [language]: value }
}

/** The language that the letters of a text tell; null where it has none of either. */
export function scriptOf(text: string): Language | null {
  if (hasLao(text)) return 'lo'
  return /\p{L}/u.test(text) ? 'en' : null
}

/** A new text in the language that its letters tell, or else the sheet's. */
export function readNewText(cell: string, languages: SheetLanguages): ReadText {
  if (languages === 'both') return readCellText(cell, 'both')
  const text = normalizeTyped(cell.replace(/\r\n?/gu, '\n')).trim()
  return { text: text === '' ? {} : { [scriptOf(text) ?? languages]: text }, unclear: false }
}
