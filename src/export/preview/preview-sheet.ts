import { fontFor, isInvisible, MISSING_SIGN } from '../glyphs/font-for'
import type { DocumentFonts, FontKey } from '../glyphs/document-fonts'
import { sizeOf, type Sheet } from '../pdf/layout/sheet'
import { openFonts } from '../pdf/open-fonts'
import { compose, fontsNeeded } from '../pdf/render-pdf'
import { measureWith } from '../pdf/text/measure'
import type { DocumentPaper } from '../request'
import type { DocumentView } from '../view/view-of'
import type { SheetPreview } from './preview'

/**
 * The first page of a document, with the places that its PDF has.
 * @throws Error when a font cannot be read
 */
export async function previewSheet(
  document: DocumentView,
  paper: DocumentPaper,
  fonts: DocumentFonts,
): Promise<SheetPreview> {
  const opened = await openFonts(fontsNeeded(document.view), fonts)
  try {
    const sheets = compose(document, measureWith(opened.font), paper)
    const [first] = sheets
    if (!first) throw new Error('the document has no page')
    return { kind: 'sheet', ...sizeOf(first), items: first.items, pages: sheets.length, fonts: [...fontsOn(first)] }
  } finally {
    opened.close()
  }
}

function fontsOn({ items }: Sheet): Set<FontKey> {
  const fonts = new Set<FontKey>()
  for (const item of items) {
    if (item.kind !== 'text') continue
    for (const { text, style } of item.lines) {
      for (const character of text) {
        const font = isInvisible(character) ? null : fontFor(character.codePointAt(0) ?? 0, style.language)
        if (font) fonts.add(font)
        else if (character === MISSING_SIGN) fonts.add('dejavu')
      }
    }
  }
  return fonts
}
