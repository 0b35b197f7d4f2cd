import { Font } from '@react-pdf/renderer'
import { documentFonts, fontFile, type DocumentFonts, type FontKey, type FontWeight } from '../glyphs/document-fonts'
import { unpackWoff } from '../glyphs/unpack-woff'
import type { MeasuredFont } from './text/measure'

/** A font that texts are measured and painted with. */
export interface DrawnFont extends MeasuredFont {
  /** What the font is called in the document. */
  name: string
  /** The font itself, for the PDF writer. */
  source: object
}

/** The fonts of one document, opened. */
export interface OpenFonts {
  font: (key: FontKey, bold: boolean) => DrawnFont
  /** To be called when the document is written. */
  close: () => void
}

let documents = 0

/**
 * Opens fonts for one document. A font that has been written into a document must not be used for another: writing
 * leaves glyphs in its memory that have lost their characters, and the next document would lack them. Hence names of
 * their own.
 * @throws Error when a font file cannot be read
 */
export async function openFonts(keys: ReadonlySet<FontKey>, fonts: DocumentFonts): Promise<OpenFonts> {
  documents += 1
  const suffix = ` ${documents}`
  const familyOf = (key: FontKey): string => documentFonts[key].family + suffix
  await Promise.all(
    [...keys].flatMap((key) =>
      weightsOf(key).map(async (fontWeight) => {
        Font.register({
          family: familyOf(key),
          fontWeight,
          src: asDataAddress(unpackWoff(await fonts.read(fontFile(key, fontWeight)), nameInDocument(key, fontWeight))),
        })
        await Font.load({ fontFamily: familyOf(key), fontWeight })
      }),
    ),
  )
  const drawn = new Map<string, DrawnFont>()
  return {
    font: (key, bold) => {
      const weight = bold && documentFonts[key].bold ? 700 : 400
      const name = nameInDocument(key, weight)
      const before = drawn.get(name)
      if (before) return before
      const opened = drawnFont(familyOf(key), weight, name)
      drawn.set(name, opened)
      return opened
    },
    close: () => {
      const registered = Font.getRegisteredFonts()
      for (const key of keys) delete registered[familyOf(key)]
    },
  }
}

/** “NotoSansLatinExt-Bold”. */
function nameInDocument(key: FontKey, weight: FontWeight): string {
  return `${documentFonts[key].family.replaceAll(' ', '')}-${weight === 700 ? 'Bold' : 'Regular'}`
}

/** The PDF writer takes a font by its address: here the address is the font itself. */
function asDataAddress(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.byteLength; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return `data:font/ttf;base64,${btoa(binary)}`
}

const CHUNK = 0x2000

function weightsOf(key: FontKey): readonly FontWeight[] {
  return documentFonts[key].bold ? [400, 700] : [400]
}

function drawnFont(fontFamily: string, fontWeight: FontWeight, name: string): DrawnFont {
  const { data } = Font.getFont({ fontFamily, fontWeight })
  if (!data) throw new Error(`the font ${fontFamily} is not open`)
  return { name, source: data, unitsPerEm: data.unitsPerEm, layout: (text) => data.layout(text) }
}
