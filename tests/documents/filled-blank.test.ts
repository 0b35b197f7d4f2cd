import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { read, utils, write } from 'xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import { consensusAnswers } from '../../src/domain/assessment/answers'
import type { ImportChange } from '../../src/domain/import/proposal'
import type { SheetTable } from '../../src/domain/import/sheet-table'
import { takeImport } from '../../src/domain/import/take-import'
import { applyChanges } from '../../src/domain/project/change'
import { currentRound } from '../../src/domain/project/create'
import type { DocumentLanguages } from '../../src/export/request'
import { readTables } from '../../src/import/tables/read-tables'
import { anyFilledForm, placesIn, type Filling } from '../factories/filled-blank'
import { idsFrom, makeProject, stamp } from '../factories/plan'
import { proposalFor } from '../factories/tables'
import { csvOf, odsOf, workbookOf } from './workbook-reading'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-blank-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const project = makeProject()

function tablesIn(bytes: Uint8Array): SheetTable[] {
  const result = readTables(bytes)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** Two forms that were filled in, the same at every run. */
function forms(languages: DocumentLanguages): Map<string, Filling>[] {
  return fc.sample(anyFilledForm(languages), { numRuns: 2, seed: 2021 })
}

/** The workbook with the form typed into it, by the library of another program. */
function typedInto(bytes: Uint8Array, form: ReadonlyMap<string, Filling>, bookType: 'xlsx' | 'ods'): Uint8Array {
  const workbook = read(bytes)
  const find = placesIn(tablesIn(bytes))
  for (const { id, column, text } of [...form.values()].flatMap(({ cells }) => cells)) {
    const place = find(id, column)
    const sheet = workbook.Sheets[workbook.SheetNames[place?.sheet ?? -1] ?? '']
    if (!place || !sheet) throw new Error(`no cell for ${column} of ${id}`)
    sheet[utils.encode_cell({ r: place.row, c: place.column })] =
      typeof text === 'number' ? { t: 'n', v: text } : { t: 's', v: text }
  }
  return new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer)
}

/** The same workbook, opened and saved by a spreadsheet program. */
function savedAs(bytes: Uint8Array, name: string, to: 'ods' | 'xlsx'): Uint8Array {
  writeFileSync(join(folder, `${name}.xlsx`), bytes)
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, to),
      join(folder, `${name}.xlsx`),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return readFileSync(join(folder, to, `${name}.${to}`))
}

/** What the project holds after everything in the tables was taken. */
function taken(tables: readonly SheetTable[]): object {
  const { changes, notRead } = proposalFor(project, tables)
  // How the form is filled in, and by whom; not the hidden texts of the drop-downs.
  expect(notRead.filter(({ kind }) => kind === 'sheet').length).toBeLessThanOrEqual(1)
  expect(changes.flatMap(({ problems }: ImportChange) => problems)).toEqual([])
  const after = applyChanges(project, takeImport(project, changes, stamp, idsFrom('new')))
  const answers = Object.values(consensusAnswers(after, currentRound(after).id)).map(
    ({ question, value, parts, ratio, description, note, evidence }) => [
      question,
      { value, parts, ratio, description, note, evidence },
    ],
  )
  return {
    answers: Object.fromEntries(answers) as object,
    checks: Object.fromEntries(
      Object.values(after.checks).map(({ actionPoint, status, reason }) => [actionPoint, { status, reason }]),
    ),
  }
}

function meant(form: ReadonlyMap<string, Filling>): object {
  const none = {
    value: undefined,
    parts: undefined,
    ratio: undefined,
    description: undefined,
    note: undefined,
    evidence: undefined,
  }
  return {
    answers: Object.fromEntries(
      [...form].flatMap(([number, { answer }]) =>
        Object.keys(answer).length > 0 ? [[number, { ...none, ...answer }]] : [],
      ),
    ),
    checks: Object.fromEntries(
      [...form].flatMap(([number, { check }]) => (check ? [[number.replace(/^4\./u, ''), check]] : [])),
    ),
  }
}

describe.each(['lo', 'en', 'both'] as const)('[IM11] the blank form in “%s”, filled in and read back', (languages) => {
  test('as .xlsx', async () => {
    const blank = await workbookOf(project, 'blank', languages)
    for (const form of forms(languages)) expect(taken(tablesIn(typedInto(blank, form, 'xlsx')))).toEqual(meant(form))
  })

  test('as .xlsx and .ods that another program saved', async () => {
    const [form = new Map<string, Filling>()] = forms(languages)
    const filled = typedInto(await workbookOf(project, 'blank', languages), form, 'xlsx')
    for (const to of ['xlsx', 'ods'] as const)
      expect(taken(tablesIn(savedAs(filled, `form-${languages}`, to)))).toEqual(meant(form))
  })

  test('as .ods, made so', () => {
    const [form = new Map<string, Filling>()] = forms(languages)
    // The library writes a cell's lines as one: what is typed here has one line.
    const flat = new Map([...form].filter(([, { cells }]) => cells.every(({ text }) => !String(text).includes('\n'))))
    expect(flat.size).toBeGreaterThan(10)
    expect(taken(tablesIn(typedInto(odsOf(project, 'blank', languages), flat, 'ods')))).toEqual(meant(flat))
  })

  test('as .csv, a file for each building block', () => {
    const [form = new Map<string, Filling>()] = forms(languages)
    const files = csvOf(project, 'blank', languages).map(({ bytes }) => bytes)
    const filled = files.flatMap((bytes) => {
      const [table] = tablesIn(bytes)
      const find = table && placesIn([table])
      if (!table || !find) return []
      const rows = table.rows.map((row) => [...row])
      for (const { id, column, text } of [...form.values()].flatMap(({ cells }) => cells)) {
        const place = find(id, column)
        const row = place && rows[place.row]
        if (row) row[place.column] = String(text)
      }
      return tablesIn(new TextEncoder().encode(`\uFEFF${utils.sheet_to_csv(utils.aoa_to_sheet(rows))}`))
    })
    expect(taken(filled)).toEqual(meant(form))
  })
})
