import type { Language } from '../../domain/text/language'
import { coverage } from './coverage'
import { fontKeys, fontOrder, type FontKey } from './document-fonts'

/** Printed in place of a character that no font has. */
export const MISSING_SIGN = '□'

type Range = readonly [from: number, to: number]

const ranges = new Map<FontKey, readonly Range[]>(fontKeys.map((key) => [key, coverage[key].split(',').map(asRange)]))

function asRange(text: string): Range {
  const [from = '0', to = from] = text.split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}

const found: Record<Language, Map<number, FontKey | null>> = { lo: new Map(), en: new Map() }

/** The font for a character in a text of this language; null when no document font has it. */
export function fontFor(codePoint: number, language: Language): FontKey | null {
  const known = found[language].get(codePoint)
  if (known !== undefined) return known
  const font = fontOrder[language].find((key) => has(key, codePoint)) ?? null
  found[language].set(codePoint, font)
  return font
}

function has(key: FontKey, codePoint: number): boolean {
  return ranges.get(key)?.some(([from, to]) => codePoint >= from && codePoint <= to) ?? false
}

/** Characters that print nothing of their own: spaces, line ends, joiners, direction marks, variation selectors. */
export function isInvisible(character: string): boolean {
  return /^[\s\u0085\p{Default_Ignorable_Code_Point}]$/u.test(character)
}
