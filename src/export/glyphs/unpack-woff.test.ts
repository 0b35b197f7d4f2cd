import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { installedFonts } from '../../cli/document-fonts'
import { fontFile, fontKeys } from './document-fonts'
import { unpackWoff } from './unpack-woff'

test('an unpacked font has the same glyphs and widths as the packed one', async () => {
  for (const key of fontKeys) {
    const unpacked = create(Buffer.from(unpackWoff(await installedFonts.read(fontFile(key, 400)), `Font-${key}`)))
    const packed = create(Buffer.from(await installedFonts.read(fontFile(key, 400))))
    if (!('characterSet' in unpacked) || !('characterSet' in packed)) throw new Error('not a font')
    expect(unpacked.characterSet).toEqual(packed.characterSet)
    expect(unpacked.postscriptName).toBe(`Font-${key}`)
    const text = String.fromCodePoint(...packed.characterSet.slice(20, 60))
    expect(unpacked.layout(text).advanceWidth).toBe(packed.layout(text).advanceWidth)
  }
})

test('what is not a font is refused', () => {
  expect(() => unpackWoff(new Uint8Array(100), 'None')).toThrow('not a WOFF font')
})
