import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { makeDocuments } from '../../src/export/make-documents'
import { previewOf } from '../../src/export/preview/preview-of'
import type { ExportRequest } from '../../src/export/request'
import { openExample } from '../factories/project'
import { DAY } from './pdf-reading'

const project = openExample('lao-workshop-2021')
const methods = methodTexts('both')
const request = (
  document: ExportRequest['document'],
  languages: ExportRequest['languages'],
  format: ExportRequest['format'],
): ExportRequest => ({ document, languages, format, date: DAY })

test('[EP2] several documents come in order, with names that differ and one progress that only grows', async () => {
  const requests = [
    request('action-matrices', 'lo', 'pdf'),
    request('action-matrices', 'both', 'pdf'),
    request('assessment', 'lo', 'xlsx'),
  ]
  const told: [share: number, order: number][] = []
  const files = await makeDocuments(project, requests, methods, {
    fonts: installedFonts,
    onProgress: (share, _stage, order) => told.push([share, order]),
  })
  expect(files.map(({ format }) => format)).toEqual(['pdf', 'pdf', 'xlsx'])
  expect(new Set(files.map(({ name }) => name)).size).toBe(3)
  expect(told.map(([share]) => share)).toEqual(told.map(([share]) => share).sort((a, b) => a - b))
  expect(new Set(told.map(([, order]) => order))).toEqual(new Set([0, 1, 2]))
  expect(told.at(-1)?.[0]).toBe(1)
})

test('[EP3] what is called off in its midst gives no file', async () => {
  const control = new AbortController()
  const made = makeDocuments(
    project,
    [request('assessment', 'lo', 'xlsx'), request('action-matrices', 'lo', 'pdf')],
    methods,
    {
      fonts: installedFonts,
      signal: control.signal,
      onProgress: (_share, _stage, order) => {
        if (order === 1) control.abort(new Error('called off'))
      },
    },
  )
  await expect(made).rejects.toThrow('called off')
})

test.each([
  ['action-matrices', 'lo'],
  ['action-matrices', 'en'],
  ['assessment', 'both'],
] as const)(
  '[EP5] the picture of %s (%s) has the words of the first page of its PDF, and its number of pages',
  async (document, languages) => {
    const wanted = request(document, languages, 'pdf')
    const preview = await previewOf(project, wanted, methods, installedFonts)
    const [pdf] = await makeDocuments(project, [wanted], methods, { fonts: installedFonts })
    if (preview.kind !== 'sheet' || !pdf) throw new Error('no page')
    const shown = preview.items
      .flatMap((item) => (item.kind === 'text' ? item.lines.map(({ text }) => text) : []))
      .join('')
    expect(letters(execFileSync('pdftotext', ['-l', '1', '-', '-'], { input: pdf.bytes, encoding: 'utf8' }))).toEqual(
      letters(shown),
    )
    expect(execFileSync('pdfinfo', ['-'], { input: pdf.bytes, encoding: 'utf8' })).toMatch(
      new RegExp(`Pages:\\s+${preview.pages}\\n`, 'u'),
    )
  },
)

test('[EP5] of a workbook the first rows of its first sheet are shown', async () => {
  const preview = await previewOf(project, request('action-matrices', 'lo', 'xlsx'), methods, installedFonts)
  if (preview.kind !== 'table') throw new Error('no table')
  expect(preview.rows.length).toBeGreaterThan(5)
  expect(preview.rows.flat().map(({ text }) => text)).toContain('ກິດຈະກຳ')
})

/**
 * The letters of a text in a fixed order: what is read from a page comes in the order of its places, without hyphens at
 * ends of lines.
 */
function letters(text: string): string {
  return [...text.replace(/[\s\u200B-]/gu, '')].sort().join('')
}
