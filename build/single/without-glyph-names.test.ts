import { create, type Font } from 'fontkit'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontFile } from '../../src/export/glyphs/document-fonts'
import { unpackWoff } from '../../src/export/glyphs/unpack-woff'
import { withoutGlyphNames } from './without-glyph-names'

const packages = join(import.meta.dirname, '../../node_modules/@fontsource')

function opened(woff: Uint8Array): Font {
  const font = create(Buffer.from(unpackWoff(woff, 'Font')))
  if (!('characterSet' in font)) throw new Error('not a font')
  return font
}

test('[US4] a font without names of glyphs is smaller, and draws the same', () => {
  const whole = readFileSync(join(packages, fontFile('dejavu', 400)))
  const shorter = withoutGlyphNames(whole)
  expect(whole.length - shorter.length).toBeGreaterThan(25_000)
  const [before, after] = [opened(whole), opened(shorter)]
  expect(after.characterSet).toEqual(before.characterSet)
  const text = String.fromCodePoint(...before.characterSet.slice(20, 400))
  const drawn = (font: Font): string[] => font.layout(text).glyphs.map(({ path }) => path.toSVG())
  expect(drawn(after)).toEqual(drawn(before))
  expect(after.layout(text).advanceWidth).toBe(before.layout(text).advanceWidth)
})
