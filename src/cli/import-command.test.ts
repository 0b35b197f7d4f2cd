import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { read, utils, write, type WorkBook } from 'xlsx'
import { examplePath } from '../../tests/factories/project'
import { onedoor, workingFolder } from '../../tests/setup/onedoor'
import type { Project } from '../domain/project/schema'
import { openProjectFile } from '../storage/files/open-project-file'

vi.setConfig({ testTimeout: 60_000 })

const { folder } = workingFolder()

const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')
const typed = join(import.meta.dirname, '../../examples/annex-1-typed.ods')
let count = 0
const target = (): string => join(folder, `out-${(count += 1)}.onedoor.json`)

/** A document of a project as the command line writes it. */
async function exported(project: string, document: string, format: string): Promise<string[]> {
  const { code, out } = await onedoor(
    'export',
    project,
    '--document',
    document,
    '--lang',
    'en',
    '--format',
    format,
    '--out',
    join(folder, `made-${(count += 1)}`),
    '--date',
    '2026-11-21',
  )
  expect(code).toBe(0)
  return out.trim().split('\n')
}

/** The workbook with cells set, by the library of another program. */
function edited(path: string, edit: (workbook: WorkBook) => void, bookType: 'xlsx' | 'ods' | 'csv' = 'xlsx'): string {
  const workbook =
    bookType === 'csv' ? read(readFileSync(path, 'utf8'), { type: 'string', raw: true }) : read(readFileSync(path))
  edit(workbook)
  const to = join(folder, `edited-${(count += 1)}.${bookType}`)
  writeFileSync(to, write(workbook, { type: 'buffer', bookType }) as Buffer)
  return to
}

const setCell =
  (cell: string, value: string, sheet = 0) =>
  ({ Sheets, SheetNames }: WorkBook): void =>
    void utils.sheet_add_aoa(Sheets[SheetNames[sheet] ?? ''] ?? {}, [[value]], { origin: cell })

/** The first sheet without its last row that has an id. */
function withoutLastRow({ Sheets, SheetNames }: WorkBook): void {
  const sheet = Sheets[SheetNames[0] ?? ''] ?? {}
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' })
  const last = Math.max(
    ...rows.map((row, at) => (/^\S+$/u.test(String(row[0])) && !String(row[0]).startsWith('onedoor/') ? at : 0)),
  )
  for (const column of rows[last]?.keys() ?? []) delete sheet[utils.encode_cell({ r: last, c: column })]
}

function projectIn(path: string): Project {
  const opened = openProjectFile(readFileSync(path))
  if (!opened.ok) throw new Error('not a project')
  return opened.project
}

const actionsOf = (path: string): string[] => Object.values(projectIn(path).actions).map(({ text }) => text.en ?? '')

describe('[IM13] import', () => {
  test.each(['xlsx', 'ods', 'csv'] as const)('takes an edited .%s, and says what it was as JSON', async (format) => {
    const [path = ''] = await exported(workshop, 'action-matrices', format)
    const out = target()
    const {
      code,
      out: said,
      err,
    } = await onedoor(
      'import',
      edited(path, setCell('E5', 'Sign a decree'), format),
      '--into',
      workshop,
      '--out',
      out,
      '--json',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(said)).toMatchObject({
      ok: true,
      out,
      added: 0,
      changed: 1,
      deleted: 0,
      moved: 0,
      problems: [],
      blocked: [],
      left: 0,
    })
    expect(actionsOf(out).filter((text) => text === 'Sign a decree')).toHaveLength(1)
    expect(actionsOf(workshop)).not.toContain('Sign a decree')
  })

  test('says it to people too, and where to mind something', async () => {
    const [path = ''] = await exported(workshop, 'action-matrices', 'xlsx')
    const { code, out, err } = await onedoor(
      'import',
      edited(path, setCell('F5', 'as soon as the budget allows')),
      '--into',
      workshop,
      '--out',
      target(),
    )
    expect(code).toBe(0)
    expect(out).toContain('0 added, 1 changed, 0 deleted, 0 moved')
    expect(err).toContain('!F5: the timeline is kept as words')
  })

  test('deletes what is gone only with --delete', async () => {
    const [path = ''] = await exported(workshop, 'action-matrices', 'xlsx')
    const file = edited(path, withoutLastRow)
    const [kept, deleted] = [target(), target()]
    const { err } = await onedoor('import', file, '--into', workshop, '--out', kept)
    expect(err).toMatch(/\d deletions were left out; take them with --delete/u)
    expect((await onedoor('import', file, '--into', workshop, '--out', deleted, '--delete')).code).toBe(0)
    expect(actionsOf(kept)).toHaveLength(actionsOf(workshop).length)
    expect(actionsOf(deleted)).toHaveLength(actionsOf(workshop).length - 1)
  })

  test('takes answers and statuses of an assessment', async () => {
    const [path = ''] = await exported(assessment, 'assessment', 'xlsx')
    const answers = read(readFileSync(path)).SheetNames.indexOf('Answers')
    const sheet = read(readFileSync(path)).Sheets['Answers'] ?? {}
    const row =
      utils
        .sheet_to_json<string[]>(sheet, { header: 1, defval: '', blankrows: true })
        .findIndex(([id]) => id === '4.1.2') + 1
    const out = target()
    const file = edited(path, (workbook) => {
      setCell(`D${row}`, 'Not known', answers)(workbook)
      setCell(`H${row}`, 'In place', answers)(workbook)
      setCell(`I${row}`, 'The decree is signed', answers)(workbook)
    })
    expect((await onedoor('import', file, '--into', assessment, '--out', out)).code).toBe(0)
    expect(Object.values(projectIn(out).checks)).toContainEqual(
      expect.objectContaining({ actionPoint: '1.2', status: 'yes', reason: { en: 'The decree is signed' } }),
    )
    expect(Object.values(projectIn(out).answers)).toContainEqual(
      expect.objectContaining({ question: '4.1.2', value: 'unknown' }),
    )
  })

  test('takes the matrix that others typed in the layout of annex 1', async () => {
    const out = target()
    const { code, out: said } = await onedoor('import', typed, '--into', assessment, '--out', out, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({ ok: true, added: 14, changed: 0, deleted: 0, notRead: [] })
    expect(actionsOf(out)).toHaveLength(actionsOf(assessment).length + 6)
  })

  test('refuses with the reasons by cell, and writes nothing', async () => {
    const [path = ''] = await exported(assessment, 'blank', 'xlsx')
    const file = edited(path, (workbook) => {
      const rows = utils.sheet_to_json<string[]>(workbook.Sheets[workbook.SheetNames[0] ?? ''] ?? {}, {
        header: 1,
        defval: '',
        blankrows: true,
      })
      const row = rows.findIndex(([id]) => id === '4.1.2') + 1
      setCell(`D${row}`, 'perhaps')(workbook)
      setCell(`D${row + 1}`, 'Yes')(workbook)
    })
    const out = target()
    const { code, out: said, err } = await onedoor('import', file, '--into', assessment, '--out', out, '--json')
    expect(code).toBe(3)
    const { ok, blocked } = JSON.parse(said) as {
      ok: boolean
      blocked: { sheet: string; cell: string; reason: string }[]
    }
    expect([ok, blocked.map(({ cell, reason }) => [cell.slice(0, 1), reason])]).toEqual([
      false,
      [['D', '“perhaps” is none of the answers']],
    ])
    expect(err).toContain(`${blocked[0]?.sheet}!${blocked[0]?.cell}: “perhaps” is none of the answers`)
    expect(existsSync(out)).toBe(false)
  })

  test.each<[string, string | Buffer, string, string]>([
    ['a letter', 'Dear all,\nplease find the plan attached.\n', 'notAWorkbook', 'this is no workbook'],
    ['a table of other things', 'a,b,c\n1,2,3\n', 'noTable', 'no sheet holds'],
    [
      'a workbook of an older form',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')]),
      'oldWorkbook',
      'older form',
    ],
    ['nothing', '', 'empty', 'empty'],
  ])('refuses %s, and writes nothing', async (_name, content, error, words) => {
    const file = join(folder, `refused-${(count += 1)}.csv`)
    writeFileSync(file, content)
    const out = target()
    const { code, out: said, err } = await onedoor('import', file, '--into', workshop, '--out', out, '--json')
    expect([code, (JSON.parse(said) as { error: string }).error]).toEqual([3, error])
    expect(err).toContain(words)
    expect(existsSync(out)).toBe(false)
  })

  test.each([
    [['import']],
    [['import', 'plan.xlsx']],
    [['import', 'plan.xlsx', '--into', workshop]],
    [['import', 'a.xlsx', 'b.xlsx', '--into', workshop, '--out', 'c']],
  ])('is called wrongly: %s', async (words) => {
    expect((await onedoor(...words)).code).toBe(2)
  })
})
