import { afterAll, describe, expect, test } from 'vitest'
import { fontEnvironments } from '../../scripts/font-environment'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { openExample, troublesomeTexts } from '../factories/project'
import { bare, pagesOf, sizesOf, wordBoxesOf } from './pdf-reading'
import { startWordProcessor } from './word-processor'
import { wordOf } from './word-reading'

const processor = startWordProcessor()
afterAll(() => processor.end())

test('[BR6] a word processor prints the matrices on A4 landscape, the heading on every page of the table', async () => {
  const file = await wordOf(projectWithRows(60), 'action-matrices', 'en')
  const pdf = processor.convert({ 'matrices.docx': file }, 'pdf')['matrices.docx'] ?? new Uint8Array()
  const pages = pagesOf(pdf)
  expect(pages.length).toBeGreaterThan(3)
  for (const { width, height } of sizesOf(pdf)) expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  for (const [index, page] of pages.entries()) {
    // The notes below the table may stand on a page of their own.
    if (index < pages.length - 1) expect(bare(page)).toContain(bare('Supporting MDAs'))
    expect(bare(page)).toContain(bare(`Page ${index + 1} of ${pages.length}`))
  }
})

describe('the brief', () => {
  /** Where the text of a page ends, in points from its top: A4 without the lower margin of `section`. */
  const BOTTOM = 841.9 - 45
  /** A line of text as it stands outside of tables. */
  const LINE = 14.2

  const made = Promise.all(
    (['lo', 'en', 'both'] as const).map(
      async (languages) =>
        [`${languages}.docx`, await wordOf(openExample('illustrative-assessment'), 'brief', languages)] as const,
    ),
  )

  test.each(fontEnvironments)(
    'a word processor prints it on two pages, a line to spare, where the machine has these fonts: %s',
    async (fonts) => {
      const pdfs = processor.convert(Object.fromEntries(await made), 'pdf', fonts)
      for (const [name, pdf] of Object.entries(pdfs)) {
        const pages = wordBoxesOf(pdf)
        expect(pages, name).toHaveLength(2)
        const body = (pages[1] ?? []).filter(({ top }) => top < BOTTOM).map(({ bottom }) => bottom)
        expect(body.length, name).toBeGreaterThan(20)
        expect(BOTTOM - Math.max(...body), name).toBeGreaterThan(LINE)
      }
    },
  )
})

test('[BR5] what a word processor reads is what was typed', async () => {
  const texts = Object.entries(troublesomeTexts)
    .filter(([name]) => !['control', 'lines', 'tab', 'spaces'].includes(name))
    .map(([, text]) => text)
  const project = withPlan(makeProject(), [
    {
      group: '1',
      name: { lo: 'ກ' },
      outcomes: [{ text: { lo: 'ຂ' }, actions: texts.map((text) => ({ text: { lo: text } })) }],
    },
  ])
  const file = await wordOf(project, 'action-matrices', 'lo')
  const lines = new TextDecoder()
    .decode(processor.convert({ 'texts.docx': file }, 'txt:Text (encoded):UTF8')['texts.docx'])
    .split(/\r?\n/u)
    .map((line) => line.trim())
  for (const text of texts) expect(lines).toContain(text.trim())
})
