import type { Language } from '../../domain/text/language'

/**
 * The fonts that documents are set in, each with the family name it is registered by and its package.
 * Phetsarath builds its marks by ligatures, which the PDF writer can draw; fonts that place marks by GPOS it cannot.
 * Noto Sans comes in subsets; DejaVu Sans has the signs and scripts that nothing before it has.
 */
export const documentFonts = {
  phetsarath: { family: 'Phetsarath', files: 'phetsarath/files/phetsarath-lao', bold: true },
  latin: { family: 'Noto Sans', files: 'noto-sans/files/noto-sans-latin', bold: true },
  latinExt: { family: 'Noto Sans Latin Ext', files: 'noto-sans/files/noto-sans-latin-ext', bold: true },
  vietnamese: { family: 'Noto Sans Vietnamese', files: 'noto-sans/files/noto-sans-vietnamese', bold: true },
  cyrillic: { family: 'Noto Sans Cyrillic', files: 'noto-sans/files/noto-sans-cyrillic', bold: true },
  greek: { family: 'Noto Sans Greek', files: 'noto-sans/files/noto-sans-greek', bold: true },
  dejavu: { family: 'DejaVu Sans', files: 'dejavu-sans/files/dejavu-sans-latin', bold: false },
} as const satisfies Record<string, { family: string; files: string; bold: boolean }>

export type FontKey = keyof typeof documentFonts
export const fontKeys = Object.keys(documentFonts) as FontKey[]

const latinFonts = ['latin', 'latinExt', 'vietnamese', 'cyrillic', 'greek'] as const satisfies FontKey[]

/** The order in which fonts are tried for a character. Digits and signs follow the language around them. */
export const fontOrder: Readonly<Record<Language, readonly FontKey[]>> = {
  lo: ['phetsarath', ...latinFonts, 'dejavu'],
  en: [...latinFonts, 'phetsarath', 'dejavu'],
}

export type FontWeight = 400 | 700

/** Access to the font files of documents: served ones in a browser, installed ones in Node. */
export interface DocumentFonts {
  /** @param file a name as `fontFile` gives it */
  read: (file: string) => Promise<Uint8Array>
}

/** The file of a font in a weight, below the folder of the font packages. */
export function fontFile(key: FontKey, weight: FontWeight): string {
  const { files, bold } = documentFonts[key]
  return `${files}-${bold ? weight : 400}-normal.woff`
}
