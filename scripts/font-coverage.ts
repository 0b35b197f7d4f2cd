import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { unpackWoff } from '../src/export/glyphs/unpack-woff'
import { fontFile, fontKeys, type FontKey, type FontWeight } from '../src/export/glyphs/document-fonts'

const packages = join(import.meta.dirname, '../node_modules/@fontsource')

export function openFont(key: FontKey, weight: FontWeight): Font {
  const font = create(Buffer.from(unpackWoff(readFileSync(join(packages, fontFile(key, weight))), key)))
  if (!('characterSet' in font)) throw new Error(`${fontFile(key, weight)} is a collection of fonts`)
  return font
}

/**
 * The code points that every weight of a font draws: no controls, no spaces of other widths, nothing that is left
 * blank.
 */
export function codePointsOf(key: FontKey): number[] {
  const fonts = [openFont(key, 400), openFont(key, 700)]
  const [regular] = fonts
  return [...new Set(regular?.characterSet)]
    .filter((codePoint) => fonts.every((font) => isDrawn(font, codePoint)))
    .sort((a, b) => a - b)
}

function isDrawn(font: Font, codePoint: number): boolean {
  if (codePoint === 0x20 || codePoint === 0xa0) return true
  if (/[\p{C}\p{Z}]/u.test(String.fromCodePoint(codePoint)) || !font.hasGlyphForCodePoint(codePoint)) return false
  return font.glyphForCodePoint(codePoint).path.commands.length > 0
}

/** Ranges of hexadecimal numbers, such as `20-7e,a0`. */
export function asRanges(codePoints: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const codePoint of codePoints) {
    const last = ranges.at(-1)
    if (last && codePoint <= last[1] + 1) last[1] = codePoint
    else ranges.push([codePoint, codePoint])
  }
  return ranges
    .map(([from, to]) => (from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`))
    .join(',')
}

export function coverageOfFonts(): Record<FontKey, string> {
  return Object.fromEntries(fontKeys.map((key) => [key, asRanges(codePointsOf(key))])) as Record<FontKey, string>
}
