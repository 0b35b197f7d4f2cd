import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { DocumentFonts } from '../glyphs/document-fonts'
import { unpackWoff } from '../glyphs/unpack-woff'
import { wordFaces, wordFontFile } from './word-faces'

/** How many bytes of a font the format hides, and the length of the key that hides them. */
const HIDDEN = 32
const KEY = 16

interface EmbeddedFace {
  name: string
  alternative: string
  /** Regular, then bold, as plain fonts. */
  regular: Uint8Array
  bold: Uint8Array
}

/**
 * The faces of Word files with their fonts.
 * @throws Error when a font cannot be read
 */
export function openWordFaces(fonts: DocumentFonts): Promise<EmbeddedFace[]> {
  return Promise.all(
    Object.values(wordFaces).map(async (face) => {
      const [regular, bold] = await Promise.all(
        ([400, 700] as const).map(async (weight) => unpackWoff(await fonts.read(wordFontFile(face, weight)))),
      )
      if (!regular || !bold) throw new Error(`${face.name} has no fonts`)
      return { name: face.name, alternative: face.alternative, regular, bold }
    }),
  )
}

/**
 * The parts of a Word file that hold its fonts, by their paths. The library that writes Word files hides each font by a
 * key that it throws dice for, so that no file would be like the one made before it: here the key follows from the
 * font.
 */
export function fontParts(faces: readonly EmbeddedFace[]): Record<string, Uint8Array> {
  const fonts = faces.flatMap(({ regular, bold }) => [regular, bold]).map((font) => ({ font, key: keyOf(font) }))
  const embedded = (element: string, number: number): string =>
    `<w:${element} r:id="rId${number}" w:fontKey="{${guid(fonts[number - 1]?.key ?? new Uint8Array())}}"/>`
  const table = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    ...faces.flatMap(({ name, alternative }, index) => [
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:family w:val="auto"/><w:pitch w:val="variable"/>`,
      `${embedded('embedRegular', index * 2 + 1)}${embedded('embedBold', index * 2 + 2)}</w:font>`,
    ]),
    '</w:fonts>',
  ].join('')
  return {
    'word/fontTable.xml': new TextEncoder().encode(table),
    ...Object.fromEntries(
      fonts.map(({ font, key }, index) => [`word/fonts/font${index + 1}.odttf`, hidden(font, key)]),
    ),
  }
}

function keyOf(font: Uint8Array): Uint8Array {
  return sha256(font).subarray(0, KEY)
}

/** The key as the file writes it: 8, 4, 4, 4 and 12 hexadecimal digits. */
function guid(key: Uint8Array): string {
  return bytesToHex(key)
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-')
}

/** The font with its first bytes changed by the key from its end backwards, as ECMA-376 (part 4, 2.8.1) has it. */
function hidden(font: Uint8Array, key: Uint8Array): Uint8Array {
  return font.map((byte, index) => (index < HIDDEN ? byte ^ (key[KEY - 1 - (index % KEY)] ?? 0) : byte))
}
