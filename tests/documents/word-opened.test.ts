import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { openExample, troublesomeTexts } from '../factories/project'
import { bare, pagesOf, sizesOf } from './pdf-reading'
import { wordOf } from './word-reading'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-word-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a word processor makes of a file that it opens. */
function convert(name: string, to: 'pdf' | 'txt:Text (encoded):UTF8'): Uint8Array {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const { status, stderr } = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, `${name}.docx`)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(folder, `${name}.${to.slice(0, 3)}`))
}

async function write(
  name: string,
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
): Promise<void> {
  writeFileSync(join(folder, `${name}.docx`), await wordOf(project, document, languages))
}

test('[BR6] a word processor prints the matrices on A4 landscape, the heading on every page of the table', async () => {
  await write('matrices', projectWithRows(60), 'action-matrices', 'en')
  const pdf = convert('matrices', 'pdf')
  const pages = pagesOf(pdf)
  expect(pages.length).toBeGreaterThan(3)
  for (const { width, height } of sizesOf(pdf)) expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  for (const [index, page] of pages.entries()) {
    // The notes below the table may stand on a page of their own.
    if (index < pages.length - 1) expect(bare(page)).toContain(bare('Supporting MDAs'))
    expect(bare(page)).toContain(bare(`Page ${index + 1} of ${pages.length}`))
  }
})

test.each(['lo', 'en', 'both'] as const)(
  'a word processor prints the brief of the example on two pages in “%s”',
  async (languages) => {
    await write(`brief-${languages}`, openExample('illustrative-assessment'), 'brief', languages)
    expect(sizesOf(convert(`brief-${languages}`, 'pdf'))).toHaveLength(2)
  },
)

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
  await write('texts', project, 'action-matrices', 'lo')
  const lines = new TextDecoder()
    .decode(convert('texts', 'txt:Text (encoded):UTF8'))
    .split(/\r?\n/u)
    .map((line) => line.trim())
  for (const text of texts) expect(lines).toContain(text.trim())
})
