import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { editAnswer } from '../../src/domain/assessment/answers'
import { applyChanges } from '../../src/domain/project/change'
import { currentRound } from '../../src/domain/project/create'
import { missingHalves } from '../../src/domain/text/missing-halves'
import { readTranslations, translate } from '../../src/domain/text/translate'
import { methodTexts } from '../../src/cli/method'
import { readTranslationSheet } from '../../src/import/read-translation-sheet'
import { translationsWorkbook } from '../../src/export/translations/translations-workbook'
import type { WorkbookModel } from '../../src/export/workbook/model'
import { writeWorkbook } from '../../src/export/workbook/write-workbook'
import { readTables } from '../../src/import/tables/read-tables'
import { makeProject, stamp, withPlan } from '../factories/plan'
import { troublesomeTexts } from '../factories/project'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-translations-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const actions = Object.values(troublesomeTexts).map((text) => ({ text: { lo: text } }))
const project = withPlan(makeProject(), [
  { group: '1', name: { en: 'Area' }, outcomes: [{ text: { lo: 'ຂ' }, actions }] },
])

/** The workbook as a translator fills it in: `=` and the number of the row. */
function filled(): WorkbookModel {
  const workbook = translationsWorkbook(project, '2026-11-21', methodTexts('both'))
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) =>
          cell && index === 4 && cell.value === null ? { ...cell, value: `=translation of ${row.id}` } : cell,
        ),
      })),
    })),
  }
}

function converted(bytes: Uint8Array, to: 'ods' | 'xlsx'): Uint8Array {
  writeFileSync(join(folder, 'sheet.xlsx'), bytes)
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, to),
      join(folder, 'sheet.xlsx'),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(folder, to, `sheet.${to}`))
}

test.each(['as it was written', 'ods', 'xlsx'] as const)(
  '[MO7] every translation comes back, whatever the original (%s)',
  async (form) => {
    const bytes = await writeWorkbook(filled())
    const tables = readTables(form === 'as it was written' ? bytes : converted(bytes, form))
    if (!tables.ok) throw new Error(tables.error)
    const rows = readTranslationSheet(tables.value)
    const missing = missingHalves(project)
    const preview = readTranslations(project, rows ?? [])
    expect(preview.problems).toEqual([])
    expect(preview.translations.map(({ place, language, text }) => [place.id, language, text])).toEqual(
      missing.map(({ id, missing: language }) => [id, language, `=translation of ${id}`]),
    )
    expect(missingHalves(applyChanges(project, translate(project, preview.translations, stamp)))).toEqual([])
  },
)

test('[MO7] says so where there is nothing to translate, and brings nothing back', async () => {
  const bytes = await writeWorkbook(
    translationsWorkbook(withPlan(makeProject(), []), '2026-11-21', methodTexts('both')),
  )
  const tables = readTables(bytes)
  if (!tables.ok) throw new Error(tables.error)
  expect(tables.value.flatMap(({ rows }) => rows.flat()).join('\n')).toContain('there is nothing to translate')
  expect(readTranslationSheet(tables.value)).toEqual([])
})

test('[MO7] one that nobody filled in brings nothing, and a workbook of another kind is not taken for one', async () => {
  const tables = readTables(await writeWorkbook(translationsWorkbook(project, '2026-11-21', methodTexts('both'))))
  if (!tables.ok) throw new Error(tables.error)
  expect(readTranslations(project, readTranslationSheet(tables.value) ?? [])).toEqual({
    translations: [],
    empty: missingHalves(project).length,
    problems: [],
  })
  expect(readTranslationSheet(tables.value.slice(0, 1))).toBeNull()
})

test('[MO5] [MO7] every row says where its text stands, in both languages, by the numbers and names that the pages show', () => {
  const base = makeProject()
  const plan = withPlan(
    applyChanges(base, [editAnswer(base, currentRound(base).id, '4.1.2', { note: { lo: 'ບັນທຶກ' } }, stamp)]),
    [
      {
        matrix: 'front-office',
        group: 'amenities',
        name: { lo: 'ບ່ອນນັ່ງ $&' },
        outcomes: [
          {
            text: { lo: 'ຜົນ', en: 'Outcome' },
            comment: { en: 'Comment' },
            actions: [
              { text: { lo: 'ກ', en: 'a' } },
              { text: { lo: 'ຂ', en: 'b' }, timeline: { kind: 'words', text: { en: 'soon' } } },
            ],
          },
        ],
      },
      { matrix: 'front-office', group: 'from elsewhere', name: { lo: 'ແປກ' }, outcomes: [] },
    ],
  )
  const places = translationsWorkbook(plan, '2026-11-21', methodTexts('both'))
    .sheets[1]?.rows.slice(2)
    .map(({ cells }) => String(cells[1]?.value))
  expect(places).toContain(
    'ໝາຍເຫດ · ຄຳຖາມ 4.1.2 · ອົງປະກອບພື້ນຖານ 1: ຄວາມມຸ່ງໝັ້ນທາງການເມືອງ\nNote · question 4.1.2 · building block 1: Political commitment',
  )
  expect(places?.filter((words) => words.includes('ດ້ານໜ້າ')).map((words) => words.split('\n')[1])).toEqual([
    'Priority area 1 · front office, area 15: Amenities',
    'Comment in the plan · key outcome 1 · priority area 1 · front office, area 15: Amenities',
    'Timeline · action 2 · key outcome 1 · priority area 1 · front office, area 15: Amenities',
  ])
  expect(places?.at(-1)).toBe('ຂົງເຂດບຸລິມະສິດ 1 · from elsewhere\nPriority area 1 · from elsewhere')
})
