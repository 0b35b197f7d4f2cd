import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text of one font as it stands on a page, in points from the upper left corner. */
export interface Run {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  missing: number
}

export interface Entry {
  title: string
  page: number
  below: Entry[]
}
export interface Link {
  left: number
  top: number
  right: number
  bottom: number
  page: number
}

/** What a PDF holds, as another program reads it. */
export interface ReadPdf {
  pages: { width: number; height: number; runs: Run[]; links: Link[] }[]
  outline: Entry[]
  info: Record<string, unknown>
}

/** Reads a PDF with pdf.js: every text with its place, the links, the outline, and what it says of itself. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true })
  const document = await task.promise
  const pageOf = async (destination: unknown): Promise<number> => {
    const explicit: unknown = typeof destination === 'string' ? await document.getDestination(destination) : destination
    const [target] = explicit as [Parameters<typeof document.getPageIndex>[0]]
    return (await document.getPageIndex(target)) + 1
  }
  const entriesOf = async (items: readonly { title: string; dest: unknown; items: unknown[] }[]): Promise<Entry[]> =>
    Promise.all(
      items.map(async (item) => ({
        title: item.title,
        page: await pageOf(item.dest),
        below: await entriesOf(item.items as typeof items),
      })),
    )
  const pages: ReadPdf['pages'] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const links = await Promise.all(
      (await page.getAnnotations()).map(async ({ rect, dest }: { rect: number[]; dest: unknown }): Promise<Link> => {
        const [left = 0, bottom = 0, right = 0, top = 0] = rect
        return { left, right, top: height - top, bottom: height - bottom, page: await pageOf(dest) }
      }),
    )
    pages.push({ width, height, runs: await runsOf(page, height), links })
    page.cleanup()
  }
  const read: ReadPdf = {
    pages,
    outline: await entriesOf(((await document.getOutline()) as never) ?? []),
    info: (await document.getMetadata()).info as Record<string, unknown>,
  }
  await task.destroy()
  return read
}

interface Glyph {
  unicode: string
  width: number
  originalCharCode: number
}
type Matrix = readonly number[]

/** Follows the drawing commands of a page as far as texts need it. */
async function runsOf(page: PDFPageProxy, height: number): Promise<Run[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const runs: Run[] = []
  const saved: Matrix[] = []
  let ground: Matrix = [1, 0, 0, 1, 0, 0]
  let matrix: Matrix = ground
  let size = 0
  for (const [index, command] of fnArray.entries()) {
    const given = argsArray[index] as unknown[]
    if (command === OPS.save) saved.push(ground)
    else if (command === OPS.restore) ground = saved.pop() ?? ground
    else if (command === OPS.transform) ground = product(ground, given as number[])
    else if (command === OPS.setFont) size = given[1] as number
    else if (command === OPS.setTextMatrix)
      matrix = product(ground, [
        ...(Array.isArray(given[0]) || ArrayBuffer.isView(given[0]) ? (given[0] as number[]) : (given as number[])),
      ])
    else if (command === OPS.showText) {
      const glyphs = given[0] as (Glyph | number)[]
      const advance = glyphs.reduce<number>(
        (sum, glyph) => sum + ((typeof glyph === 'number' ? -glyph : glyph.width) * size) / 1000,
        0,
      )
      const drawn = glyphs.filter((glyph): glyph is Glyph => typeof glyph !== 'number')
      const [, , , , left = 0, up = 0] = matrix
      runs.push({
        text: drawn.map((glyph) => glyph.unicode).join(''),
        left,
        right: left + advance,
        baseline: height - up,
        size,
        missing: drawn.filter((glyph) => glyph.originalCharCode === 0).length,
      })
      matrix = product(matrix, [1, 0, 0, 1, advance, 0])
    }
  }
  return runs
}

function product(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix,
  [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0]: Matrix,
): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f]
}
