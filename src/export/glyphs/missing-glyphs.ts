import type { Line } from '../view/lines'
import { fontFor, isInvisible } from './font-for'

/** A character that a PDF cannot print, with its first occurrence. */
export interface MissingGlyph {
  character: string
  codePoint: number
  /** “U+1F680”. */
  name: string
  /** The place in the view, such as `matrices.0.rows.3.cells.action.0`. */
  where: string
  /** The words around the first occurrence. */
  excerpt: string
  /** How often it occurs. */
  count: number
}

const EXCERPT_LENGTH = 20

/** Cached, because a view is checked several times before its PDF is made, and a large one takes a while to scan. */
const known = new WeakMap<object, MissingGlyph[]>()

/**
 * The characters of a view that no document font has, each once, in the order of first occurrence.
 * Ask before a PDF is made, so that people know what it will print as □.
 * @param view a view model, which does not change any more: every line in it is looked at, at any depth
 */
export function missingGlyphs(view: object): MissingGlyph[] {
  const before = known.get(view)
  if (before) return before
  const found = missingIn(view)
  known.set(view, found)
  return found
}

function missingIn(view: object): MissingGlyph[] {
  const missing = new Map<string, MissingGlyph>()
  for (const { line, where } of linesWithin(view)) {
    const characters = [...line.text]
    for (const [index, character] of characters.entries()) {
      if (isPrintable(character, line)) continue
      const met = missing.get(character)
      if (met) met.count += 1
      else missing.set(character, asMissing(character, where, characters, index))
    }
  }
  return [...missing.values()]
}

function isPrintable(character: string, line: Line): boolean {
  return fontFor(character.codePointAt(0) ?? 0, line.language) !== null || isInvisible(character)
}

function asMissing(character: string, where: string, around: readonly string[], index: number): MissingGlyph {
  const codePoint = character.codePointAt(0) ?? 0
  const excerpt = around
    .slice(Math.max(0, index - EXCERPT_LENGTH), index + EXCERPT_LENGTH)
    .join('')
    .trim()
  return {
    character,
    codePoint,
    name: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`,
    where,
    excerpt,
    count: 1,
  }
}

/** Every line of a view, at any depth, in the order of the view, with its place in it. */
export function* linesWithin(value: unknown, path: readonly string[] = []): Generator<{ line: Line; where: string }> {
  if (value === null || typeof value !== 'object') return
  if (isLine(value)) {
    yield { line: value, where: path.join('.') }
    return
  }
  for (const [key, item] of Object.entries(value)) yield* linesWithin(item, [...path, key])
}

function isLine(value: object): value is Line {
  return 'text' in value && typeof value.text === 'string' && 'language' in value
}
