import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils, write, type WorkBook } from 'xlsx'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportProposal } from '../../src/domain/import/proposal'
import type { SheetTable } from '../../src/domain/import/sheet-table'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentLanguages } from '../../src/export/request'
import { readTables } from '../../src/import/tables/read-tables'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { openExample, troublesomeTexts } from '../factories/project'
import { proposalFor } from '../factories/tables'
import { workbookOf } from './workbook-reading'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function tables(bytes: Uint8Array): SheetTable[] {
  const result = readTables(bytes)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

function proposal(project: Project, bytes: Uint8Array): ImportProposal {
  return proposalFor(project, tables(bytes))
}

/** The same workbook, opened and saved by a spreadsheet program. */
function savedAs(bytes: Uint8Array, name: string, to: 'ods' | 'xlsx' | 'csv'): Uint8Array {
  writeFileSync(join(folder, `${name}.xlsx`), bytes)
  const filter = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1' : to
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, to),
      join(folder, `${name}.xlsx`),
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  const sheet =
    to === 'csv'
      ? spawnSync('ls', [join(folder, to)], { encoding: 'utf8' })
          .stdout.split('\n')
          .find((file) => file.startsWith(name))
      : `${name}.${to}`
  return readFileSync(join(folder, to, sheet ?? ''))
}

/** Texts as they come out of a spreadsheet program: half of the control characters are lost on any way there. */
const troubled = withPlan(makeProject(), [
  {
    group: '1',
    name: { lo: 'ກ' },
    outcomes: [
      {
        text: { lo: 'ຂ' },
        actions: Object.entries(troublesomeTexts)
          .filter(([name]) => name !== 'control')
          .map(([, text]) => ({ text: { lo: text } })),
      },
    ],
  },
])

describe('[IM3] a workbook that nobody edited changes nothing', () => {
  const cases: [string, Project, DocumentLanguages][] = [
    ['workshop', openExample('lao-workshop-2021'), 'lo'],
    ['workshop', openExample('lao-workshop-2021'), 'both'],
    ['illustrative', openExample('illustrative-assessment'), 'en'],
    ['troubled', troubled, 'lo'],
  ]
  test.each(cases)('%s, as it was written', async (_name, project, languages) => {
    const { changes, tables: read } = proposal(project, await workbookOf(project, 'action-matrices', languages))
    expect(changes).toEqual([])
    expect(read.map(({ kind }) => kind)).toEqual(['system', 'front-office'])
  })

  test.each(cases)('%s, opened and saved as .ods and .xlsx by another program', async (name, project, languages) => {
    const bytes = await workbookOf(project, 'action-matrices', languages)
    for (const to of ['ods', 'xlsx'] as const)
      expect(proposal(project, savedAs(bytes, `${name}-${languages}`, to)).changes).toEqual([])
  })

  test('saved as .csv, where merged cells and formats are gone', async () => {
    const project = openExample('lao-workshop-2021')
    const { changes, tables: read } = proposal(
      project,
      savedAs(await workbookOf(project, 'action-matrices', 'lo'), 'matrices', 'csv'),
    )
    expect(read).toMatchObject([{ kind: 'system' }])
    expect(changes).toEqual([])
  })
})

/** A workbook with some cells set, by the library of another program. */
function withCells(bytes: Uint8Array, cells: Record<string, string | number>, sheet = 0): Uint8Array {
  const workbook: WorkBook = read(bytes, { cellStyles: true })
  const name = workbook.SheetNames[sheet] ?? ''
  utils.sheet_add_aoa(workbook.Sheets[name] ?? {}, [[]])
  for (const [cell, value] of Object.entries(cells))
    utils.sheet_add_aoa(workbook.Sheets[name] ?? {}, [[value]], { origin: cell })
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
}

test('[IM5] [IM6] edited cells are proposed, and nothing else', async () => {
  const project = projectWithRows(10)
  const edited = withCells(await workbookOf(project, 'action-matrices', 'lo'), { E6: 'ກິດຈະກຳໃໝ່', F5: '7 ເດືອນ' })
  const { changes } = proposal(project, edited)
  expect(changes.map(({ kind, field, place, after }) => [kind, field, place.cell, after])).toEqual([
    ['changed', 'timeline', 'F5', { type: 'timeline', timeline: { kind: 'months', months: 7 } }],
    [
      'changed',
      'text',
      'E6',
      { type: 'text', text: expect.objectContaining({ lo: 'ກິດຈະກຳໃໝ່', en: expect.any(String) as string }) as object },
    ],
  ])
})
