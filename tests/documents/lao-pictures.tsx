import { chromium } from '@playwright/test'
import { Document, pdf } from '@react-pdf/renderer'
import { PNG } from 'pngjs'
import { chromiumArguments, chromiumPath } from '../../scripts/chromium'
import { installedFonts } from '../../src/cli/document-fonts'
import { fontFile, type DocumentFonts } from '../../src/export/glyphs/document-fonts'
import { SheetPage } from '../../src/export/pdf/draw/sheet-page'
import { sheetSize, type Sheet } from '../../src/export/pdf/layout/sheet'
import { openFonts } from '../../src/export/pdf/open-fonts'
import { textStyle } from '../../src/export/pdf/theme'
import { cell, sheetsOfPlaces, type Place } from './lao-words'
import { picturesOf } from './pdf-reading'

/** Pixels a point. */
export const SCALE = 3

/** The words as the documents draw them. */
export async function drawnByPdf(fonts: DocumentFonts = installedFonts): Promise<PNG[]> {
  const opened = await openFonts(new Set(['phetsarath', 'latin']), fonts)
  const sheets = sheetsOfPlaces().map((places): Sheet => ({
    orientation: 'portrait',
    items: places.map((place) => ({
      kind: 'text',
      left: place.left,
      top: place.top,
      width: cell.width,
      lines: [
        {
          text: place.word,
          gap: 0,
          style: { ...textStyle('body', 'lo'), size: cell.size, leading: cell.height, bold: place.bold, color: 'ink' },
        },
      ],
    })),
  }))
  const blob = await pdf(
    <Document>
      {sheets.map((sheet, index) => (
        <SheetPage key={index} sheet={sheet} fonts={opened} onWritten={() => undefined} />
      ))}
    </Document>,
  ).toBlob()
  opened.close()
  return picturesOf(new Uint8Array(await blob.arrayBuffer()), 72 * SCALE)
}

/** The same words as Chromium draws them in the same font. */
export async function drawnByChromium(fonts: DocumentFonts = installedFonts): Promise<PNG[]> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumArguments, '--font-render-hinting=none'],
  })
  const { width, height } = sheetSize.portrait
  const page = await browser.newPage({
    viewport: { width: Math.ceil(width), height: Math.ceil(height) },
    deviceScaleFactor: SCALE,
  })
  const faces = await Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const bytes = await fonts.read(fontFile('phetsarath', weight))
      return `@font-face { font-family: Sheet; font-weight: ${weight}; src: url(data:font/woff;base64,${Buffer.from(bytes).toString('base64')}) }`
    }),
  )
  const pictures: PNG[] = []
  for (const places of sheetsOfPlaces()) {
    const style =
      `${faces.join('')} body { margin: 0; color: #1b1f24 } ` +
      `span { position: absolute; white-space: nowrap; font: 400 ${cell.size}px/${cell.height}px Sheet }`
    await page.setContent(`<style>${style}</style>${places.map(asHtml).join('')}`)
    await page.evaluate(() => document.fonts.ready)
    pictures.push(PNG.sync.read(await page.screenshot()))
  }
  await browser.close()
  return pictures
}

function asHtml({ word, left, top, bold }: Place): string {
  return `<span lang="lo" style="left:${left}px;top:${top}px;${bold ? 'font-weight:700' : ''}">${word}</span>`
}
