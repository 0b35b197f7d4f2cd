import type { Language } from '../../domain/text/language'

/** A face of Word files. */
interface WordFace {
  /** What runs of text call it: the name that the font gives itself, by which Word finds it among those in the file. */
  name: string
  /** What a program takes that opens no fonts in files. */
  alternative: string
  /** The beginning of its files, below the folder of the font packages. */
  files: string
}

/**
 * The faces that Word files are set in, and bring with them: the face of Lao offices, which many a device lacks, and
 * one that is as wide as Word's own, letter by letter. A file that only named its faces would have other pages on every
 * device.
 */
export const wordFaces: Readonly<Record<Language, WordFace>> = {
  lo: { name: 'Phetsarath', alternative: 'Phetsarath OT', files: 'phetsarath/files/phetsarath-lao' },
  en: { name: 'Carlito', alternative: 'Calibri', files: 'carlito/files/carlito-latin' },
}

/** The file of a face, regular or bold. */
export function wordFontFile({ files }: WordFace, weight: 400 | 700): string {
  return `${files}-${weight}-normal.woff`
}

export const wordFontFiles: readonly string[] = Object.values(wordFaces).flatMap((face) => [
  wordFontFile(face, 400),
  wordFontFile(face, 700),
])
