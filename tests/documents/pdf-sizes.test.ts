import { describe, expect, test } from 'vitest'
import { documentKinds, formatsOf, type DocumentLanguages } from '../../src/export/request'
import { projectOfSize, type ProjectSize } from '../factories/sized'
import { readPdf } from './pdf-places'
import { pagesOf, pdfOf, viewOf } from './pdf-reading'
import { lonelyHeadings, sheetsOf, textOfRuns, textOfSheet, untidy } from './pdf-sheets'
import { missingTexts, textsOf } from './printed-texts'

const kinds = documentKinds.filter((kind) => (formatsOf[kind] as readonly string[]).includes('pdf'))
const choices: readonly DocumentLanguages[] = ['lo', 'en', 'both']
const sizes: readonly ProjectSize[] = ['empty', 'typical', 'large']
const SMALLEST = 9

/** More pages than this are not a document but a fault of its layout. */
const mostPages: Readonly<Record<ProjectSize, number>> = { empty: 45, typical: 45, large: 400 }

/**
 * Documents that print every text of their view. The form and the brief choose; blank.test.ts and brief.test.ts hold
 * them to their words.
 */
const printedWhole: readonly string[] = ['action-matrices', 'assessment']

describe.each(
  kinds.flatMap((kind) => choices.flatMap((languages) => sizes.map((size) => [kind, languages, size] as const))),
)('%s in “%s”, %s', (kind, languages, size) => {
  const project = projectOfSize(size)
  // Begun by the first test, so that not all documents are made at once.
  let begun:
    | Promise<
        [pdf: Uint8Array, read: Awaited<ReturnType<typeof readPdf>>, sheets: Awaited<ReturnType<typeof sheetsOf>>]
      >
    | undefined
  const made = (): NonNullable<typeof begun> =>
    (begun ??= (async () => {
      const pdf = await pdfOf(project, kind, languages)
      return [pdf, await readPdf(pdf), await sheetsOf(project, kind, languages)]
    })())

  test.runIf(printedWhole.includes(kind))('[DO1] every text comes out, page by page as it was laid out', async () => {
    const [pdf, read, sheets] = await made()
    expect(read.pages).toHaveLength(sheets.length)
    for (const [index, sheet] of sheets.entries())
      expect(textOfRuns(read.pages[index]?.runs ?? []), `page ${index + 1}`).toBe(textOfSheet(sheet))
    expect(missingTexts(textsOf(kind, viewOf(project, kind, languages)), pagesOf(pdf))).toEqual([])
  })

  test('[DO1] no text leaves its box, crosses a rule, covers another, is too small or lacks a glyph', async () => {
    const [, read, sheets] = await made()
    for (const [index, { runs }] of read.pages.entries()) {
      const sheet = sheets[index]
      if (!sheet) throw new Error(`no sheet for page ${index + 1}`)
      expect(untidy(sheet, runs), `page ${index + 1}`).toEqual([])
      expect(
        runs.filter((run) => run.size < SMALLEST).map((run) => run.text),
        `page ${index + 1}`,
      ).toEqual([])
      expect(
        runs.filter((run) => run.missing > 0).map((run) => run.text),
        `page ${index + 1}`,
      ).toEqual([])
    }
  })

  test('[DO7] no heading stands alone, and the pages are not too many', async () => {
    const [, , sheets] = await made()
    for (const [index, sheet] of sheets.entries())
      if (!sheet.isCover) expect(lonelyHeadings(sheet), `page ${index + 1}`).toEqual([])
    expect(sheets.length).toBeGreaterThan(0)
    expect(sheets.length).toBeLessThan(mostPages[size])
  })
})

test('[DO7] wherever a page ends, no heading of the report is left at its foot', async () => {
  const example = projectOfSize('typical')
  for (let lines = 0; lines < 25; lines += 1) {
    // Each line more moves what follows down by one.
    const answers = Object.fromEntries(
      Object.entries(example.answers).map(([id, answer], index) => [
        id,
        index === 0 ? { ...answer, note: { en: 'Line\n'.repeat(lines) } } : answer,
      ]),
    )
    const sheets = await sheetsOf({ ...example, answers }, 'assessment', 'en')
    expect(sheets.slice(1).flatMap(lonelyHeadings), `${lines} lines more`).toEqual([])
  }
})
