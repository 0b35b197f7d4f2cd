// The command line runs this file as it stands, without the settings of the app's compiler.
/** @jsxRuntime automatic */
import { Document, pdf } from '@react-pdf/renderer'
import { languages } from '../../domain/text/language'
import { fontKeys, type FontKey, type DocumentFonts } from '../glyphs/document-fonts'
import { fontFor, isInvisible, MISSING_SIGN } from '../glyphs/font-for'
import { missingGlyphs } from '../glyphs/missing-glyphs'
import type { Progress } from '../progress'
import type { DocumentPaper } from '../request'
import type { DocumentView } from '../view/view-of'
import { composeAssessment } from './assessment/compose-assessment'
import { composeBlank } from './blank/compose-blank'
import { composeBrief } from './brief/compose-brief'
import { pageId, SheetPage } from './draw/sheet-page'
import { openFonts, type OpenFonts } from './open-fonts'
import type { Sheet } from './layout/sheet'
import { composeMatrices } from './matrices/compose-matrices'
import { outlineOf } from './outline'
import { propertiesOf } from './properties'
import { measureWith, type Measure } from './text/measure'

export interface RenderOptions {
  fonts: DocumentFonts
  onProgress?: Progress
  signal?: AbortSignal | undefined
  /** What the document is laid out for, as far as it has a choice. */
  paper?: DocumentPaper
}

/**
 * A document as PDF.
 * @returns the bytes of the file
 * @throws Error when a font cannot be read; the signal's reason when it is aborted
 */
export async function renderPdf(
  document: DocumentView,
  { fonts, onProgress, signal, paper = 'a4' }: RenderOptions,
): Promise<Uint8Array> {
  onProgress?.(0.02, 'fonts')
  const opened = await openFonts(fontsNeeded(document.view), fonts)
  try {
    signal?.throwIfAborted()
    onProgress?.(0.1, 'layout')
    const measure = measureWith(opened.font)
    const sheets = compose(document, measure, paper)
    signal?.throwIfAborted()
    onProgress?.(0.3, 'pages')
    return await write(sheets, document.view, opened, onProgress, signal)
  } finally {
    opened.close()
  }
}

/** The sheets of a document, measured and placed. */
export function compose(document: DocumentView, measure: Measure, paper: DocumentPaper): Sheet[] {
  switch (document.document) {
    case 'assessment':
      return composeAssessment(document.view, measure)
    case 'action-matrices':
      return composeMatrices(document.view, measure, paper)
    case 'blank':
      return composeBlank(document.view, measure)
    case 'brief':
      return composeBrief(document.view, measure)
  }
}

async function write(
  sheets: readonly Sheet[],
  { frame }: DocumentView['view'],
  fonts: OpenFonts,
  onProgress: Progress | undefined,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  let written = 0
  const onWritten = (): void => {
    written += 1
    onProgress?.(0.7 + (0.29 * written) / sheets.length, 'pages')
  }
  const outline = outlineOf(sheets)
  const made = pdf(
    <Document {...propertiesOf(frame)} creator="OneDoor" producer="OneDoor">
      {sheets.map((sheet, index) => (
        <SheetPage
          key={index}
          id={pageId(index)}
          sheet={sheet}
          bookmarks={outline[index] ?? []}
          fonts={fonts}
          onWritten={onWritten}
        />
      ))}
    </Document>,
  )
  const blob = await made.toBlob()
  signal?.throwIfAborted()
  return new Uint8Array(await blob.arrayBuffer())
}

/** The fonts that the texts of a view are set in. Large ones are opened only when a character asks for them. */
export function fontsNeeded(view: object): Set<FontKey> {
  const needed = new Set<FontKey>(['phetsarath', 'latin'])
  for (const character of new Set(JSON.stringify(view))) {
    if (isInvisible(character)) continue
    for (const language of languages) needed.add(fontFor(character.codePointAt(0) ?? 0, language) ?? signFont)
    if (needed.size === fontKeys.length) break
  }
  if (missingGlyphs(view).length > 0) needed.add(signFont)
  return needed
}

const signFont: FontKey = fontFor(MISSING_SIGN.codePointAt(0) ?? 0, 'en') ?? 'dejavu'
