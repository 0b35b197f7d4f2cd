import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { openExample, troublesomeTexts } from '../factories/project'
import { makeProject, withPlan } from '../factories/plan'
import { readBack, rowsOf, sheetAt, workbookOf } from './workbook-reading'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-workbook-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a spreadsheet program makes of a workbook that it opens. */
function convert(name: string, to: 'pdf' | 'xlsx', into: string): Buffer {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, into), join(folder, `${name}.xlsx`)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(folder, into, `${name}.${to}`))
}

async function write(name: string, project: Project, document: DocumentKind, languages: DocumentLanguages): Promise<Uint8Array> {
  const bytes = await workbookOf(project, document, languages)
  writeFileSync(join(folder, `${name}.xlsx`), bytes)
  return bytes
}

/** The pages of a PDF as text, without white space: where lines break is the reader's business. */
function pagesOf(name: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'print', `${name}.pdf`), '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}

test('a spreadsheet program prints the matrices on A4 landscape, the heading on every page', async () => {
  await write('matrices', openExample('illustrative-assessment'), 'action-matrices', 'en')
  convert('matrices', 'pdf', 'print')
  const { stdout } = spawnSync('pdfinfo', [join(folder, 'print', 'matrices.pdf')], { encoding: 'utf8' })
  const [, width, height] = (/Page size:\s+([\d.]+) x ([\d.]+)/u.exec(stdout) ?? []).map(Number)
  expect(width).toBeCloseTo(842, -1)
  expect(height).toBeCloseTo(595, -1)
  const matrixPages = pagesOf('matrices').slice(0, -1)
  expect(matrixPages.length).toBeGreaterThan(2)
  for (const page of matrixPages) {
    expect(page).toContain('Priority area')
    expect(page).toContain('Supporting MDAs')
  }
})

test('a spreadsheet program that opens and saves a workbook leaves every cell as it was', async () => {
  const actions = Object.entries(troublesomeTexts).filter(([name]) => name !== 'control').map(([, text]) => ({ text: { lo: text } }))
  const project = withPlan(makeProject(), [{ group: '1', name: { lo: 'ກ' }, outcomes: [{ text: { lo: 'ຂ' }, actions }] }])
  const bytes = await write('texts', project, 'action-matrices', 'lo')
  const before = rowsOf(sheetAt(readBack(bytes), 0))
  const after = rowsOf(sheetAt(readBack(convert('texts', 'xlsx', 'saved')), 0))
  expect(after).toEqual(before)
})
