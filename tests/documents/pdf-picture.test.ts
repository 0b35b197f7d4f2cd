import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { openExample } from '../factories/project'
import { pdfOf, picturesOf } from './pdf-reading'

const REFERENCE = join(import.meta.dirname, '../fixtures/pictures/assessment-summary-lo.png')
const SUMMARY = 2
const DOTS_PER_INCH = 60
/**
 * The share of pixels that may differ: other versions of the program that draws the picture set edges a little
 * differently.
 */
const ALLOWED = 0.01

/** The summary of the illustrative example in Lao: text, table, bars, running head and foot on one page. */
async function summaryPage(): Promise<PNG> {
  const page = picturesOf(await pdfOf(openExample('illustrative-assessment'), 'assessment', 'lo'), DOTS_PER_INCH)[
    SUMMARY
  ]
  if (!page) throw new Error('the report has no summary')
  return page
}

function differing(a: PNG, b: PNG): number {
  expect([a.width, a.height]).toEqual([b.width, b.height])
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height)
}

test('the summary page looks as it did when a person last looked at it: NEW_PICTURES=1 takes it as the new reference', async () => {
  const page = await summaryPage()
  if (process.env.NEW_PICTURES) {
    mkdirSync(dirname(REFERENCE), { recursive: true })
    writeFileSync(REFERENCE, PNG.sync.write(page))
  }
  const reference = PNG.sync.read(readFileSync(REFERENCE))
  expect(differing(page, reference)).toBeLessThan(ALLOWED)
  // The comparison notices a page that stands a few points lower.
  const moved = new PNG({ width: page.width, height: page.height, fill: true })
  moved.data.fill(255)
  PNG.bitblt(page, moved, 0, 0, page.width, page.height - 3, 0, 3)
  expect(differing(moved, reference)).toBeGreaterThan(ALLOWED)
})
