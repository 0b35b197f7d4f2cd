import type { Language } from '../../domain/text/language'
import { linesIn, type Line } from '../view/lines'
import type { Word } from '../words'

/** Words that only PDFs print. */
const pdfWords = {
  contents: { lo: 'ສາລະບານ', en: 'Contents' },
} as const satisfies Record<string, Word>

export type PdfWordKey = keyof typeof pdfWords

/** A word of the PDFs in each language. */
export function pdfLines(key: PdfWordKey, languages: readonly Language[]): Line[] {
  return linesIn(languages, (language) => pdfWords[key][language])
}
