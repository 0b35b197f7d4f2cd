import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { applyChanges } from '../../src/domain/project/change'
import { missingHalves } from '../../src/domain/text/missing-halves'
import { readTranslations, translate } from '../../src/domain/text/translate'
import { methodTexts } from '../../src/export/cli/method'
import { readTranslationSheet } from '../../src/export/translations/read-translation-sheet'
import { translationsWorkbook } from '../../src/export/translations/translations-workbook'
import type { WorkbookModel } from '../../src/export/workbook/model'
import { writeWorkbook } from '../../src/export/workbook/write-workbook'
import { readTables } from '../../src/storage/tables/read-tables'
import { makeProject, stamp, withPlan } from '../factories/plan'
import { troublesomeTexts } from '../factories/project'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-translations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const actions = Object.values(troublesomeTexts).map((text) => ({ text: { lo: text } }))
const project = withPlan(makeProject(), [{ group: '1', name: { en: 'Area' }, outcomes: [{ text: { lo: 'ຂ' }, actions }] }])

/** The workbook as a translator fills it in: `=` and the number of the row. */
function filled(): WorkbookModel {
  const workbook = translationsWorkbook(project, '2026-11-21', methodTexts('both'))
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => (cell && index === 4 && cell.value === null ? { ...cell, value: `=translation of ${row.id}` } : cell)) })) })),
  }
}

function converted(bytes: Uint8Array, to: 'ods' | 'xlsx'): Uint8Array {
  writeFileSync(join(folder, 'sheet.xlsx'), bytes)
  const { status, stderr } = spawnSync('soffice', [`-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', '--convert-to', to, '--outdir', join(folder, to), join(folder, 'sheet.xlsx')], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(folder, to, `sheet.${to}`))
}

test.each(['as it was written', 'ods', 'xlsx'] as const)('[MO7] every translation comes back, whatever the original (%s)', async (form) => {
  const bytes = await writeWorkbook(filled())
  const tables = readTables(form === 'as it was written' ? bytes : converted(bytes, form))
  if (!tables.ok) throw new Error(tables.error)
  const rows = readTranslationSheet(tables.value)
  const missing = missingHalves(project)
  const preview = readTranslations(project, rows ?? [])
  expect(preview.problems).toEqual([])
  expect(preview.translations.map(({ place, language, text }) => [place.id, language, text])).toEqual(missing.map(({ id, missing: language }) => [id, language, `=translation of ${id}`]))
  expect(missingHalves(applyChanges(project, translate(project, preview.translations, stamp)))).toEqual([])
})

test('[MO7] says so where there is nothing to translate, and brings nothing back', async () => {
  const bytes = await writeWorkbook(translationsWorkbook(withPlan(makeProject(), []), '2026-11-21'))
  const tables = readTables(bytes)
  if (!tables.ok) throw new Error(tables.error)
  expect(tables.value.flatMap(({ rows }) => rows.flat()).join('\n')).toContain('there is nothing to translate')
  expect(readTranslationSheet(tables.value)).toEqual([])
})

test('[MO7] one that nobody filled in brings nothing, and a workbook of another kind is not taken for one', async () => {
  const tables = readTables(await writeWorkbook(translationsWorkbook(project, '2026-11-21', methodTexts('both'))))
  if (!tables.ok) throw new Error(tables.error)
  expect(readTranslations(project, readTranslationSheet(tables.value) ?? [])).toEqual({ translations: [], empty: missingHalves(project).length, problems: [] })
  expect(readTranslationSheet(tables.value.slice(0, 1))).toBeNull()
})
