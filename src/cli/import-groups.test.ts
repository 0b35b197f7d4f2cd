import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { examplePath } from '../../tests/factories/project'
import { onedoor } from '../../tests/setup/onedoor'
import { openProjectFile } from '../storage/files/open-project-file'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-groups-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const project = examplePath('lao-workshop-2021')
let count = 0

/** A typed table, and where the project with it would be written. */
function typed(rows: readonly string[]): { file: string; out: string } {
  const [file, out] = [join(folder, `typed-${(count += 1)}.csv`), join(folder, `out-${count}.onedoor.json`)]
  writeFileSync(file, rows.map((row) => `${row}\n`).join(''))
  return { file, out }
}

/** Takes a typed table into the example; `said` is what was printed on standard output. */
async function imported(
  rows: readonly string[],
  ...options: string[]
): Promise<{ code: number; said: string; err: string; out: string }> {
  const { file, out } = typed(rows)
  const ran = await onedoor('import', file, '--into', project, '--out', out, ...options)
  return { code: ran.code, said: ran.out, err: ran.err, out }
}

/** The new areas of a project, with the building block or front-office area that each is in. */
function areasIn(path: string): Record<string, string> {
  const [before, after] = [project, path].map((one) => openProjectFile(readFileSync(one)))
  if (!before?.ok || !after?.ok) throw new Error('not a project')
  const { priorityAreas } = before.project
  return Object.fromEntries(
    Object.values(after.project.priorityAreas)
      .filter(({ id }) => !(id in priorityAreas))
      .map(({ name, group }) => [name.en ?? name.lo ?? '', group]),
  )
}

const money = [
  'Building block,Priority area,Key outcome,Action',
  'Money,Fees,Fees are published,Print a list',
  ',Grants,Grants are listed,Ask the ministry',
  'ຄົນ,Training,Staff are trained,Plan a course',
  '3,Rules,The rules are known,Print them',
]

describe('[IM14] import, where a name is that of no building block', async () => {
  test('without a choice: exit 3, the reasons by cell with the option that helps, nothing written', async () => {
    const { code, said, err, out } = await imported(money, '--json')
    expect(code).toBe(3)
    expect(
      (JSON.parse(said) as { blocked: { cell: string; reason: string }[] }).blocked.filter(({ cell }) =>
        cell.startsWith('B'),
      ),
    ).toEqual([
      expect.objectContaining({
        cell: 'B2',
        reason: 'no building block is called “Money”; correct the cell, or choose one with --block "TYPED NAME=NUMBER"',
      }),
      expect.objectContaining({ cell: 'B3' }),
      expect.objectContaining({ cell: 'B4', reason: expect.stringContaining('“ຄົນ”') as unknown }),
    ])
    expect(err).toContain('!B2: no building block is called “Money”')
    expect(existsSync(out)).toBe(false)
  })

  test('a choice counts for all rows that wait for the name, by number or by name, in either language', async () => {
    const { code, err, out } = await imported(
      money,
      '--block',
      'Money=5',
      '--block',
      ' ຄົນ =Transformational leadership, human resources and changing mindsets',
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(areasIn(out)).toEqual({ Fees: '5', Grants: '5', Training: '2', Rules: '3' })
  })

  test('a name that is left without a choice still stops it', async () => {
    const { code, err, out } = await imported(money, '--block', 'Money=5')
    expect(code).toBe(3)
    expect(err).toContain('“ຄົນ”')
    expect(err).not.toContain('“Money”')
    expect(existsSync(out)).toBe(false)
  })

  test('rows that name none are chosen for with nothing before the “=”; a name may hold one', async () => {
    const rows = [
      'Building block,Priority area,Key outcome,Action',
      ',Fees,Fees are published,Print a list',
      "'=A1=B1,Grants,Grants are listed,Ask the ministry",
    ]
    expect((await imported(rows)).err).toContain(
      'no building block is named; correct the cell, or choose one with --block',
    )
    const { code, out } = await imported(rows, '--block', '=5', '--block', '=A1=B1=6')
    expect(code).toBe(0)
    expect(areasIn(out)).toEqual({ Fees: '5', Grants: '6' })
  })

  test('a choice that nothing waits for is said, and the rest is taken', async () => {
    const { code, said, err } = await imported(
      ['Building block,Priority area,Key outcome,Action', '3,Rules,The rules are known,Print them'],
      '--block',
      'Mony=5',
      '--json',
    )
    expect({ code, err }).toEqual({ code: 0, err: 'onedoor: --block: no row waits for “Mony”\n' })
    expect(JSON.parse(said)).toMatchObject({ ok: true, added: 3 })
  })

  test.each([
    [['--block', 'Money'], '--block has to be "TYPED NAME=NUMBER", such as "Money=5", not “Money”'],
    [['--block', 'Money='], 'not “Money=”'],
    [
      ['--block', 'Money=10'],
      'behind the “=” has to be the number from 1 to 9 or the name of a building block, not “10”',
    ],
    [['--block', 'Money=4.5'], 'not “4.5”'],
    [['--block', 'Money=Gold'], 'not “Gold”'],
    [['--block', 'Money=5', '--block', 'Money=6'], '--block says of “Money” that it stands for two things'],
    [['--area', 'Desk=1'], 'has to be the name of a front-office area in Lao or English, not “1”'],
  ])('is called wrongly: %s', async (options, words) => {
    const { file, out } = typed(money)
    const { code, err } = await onedoor('import', file, '--into', project, '--out', out, ...options)
    expect(code).toBe(2)
    expect(err.split('\n')[0]).toContain(words)
    expect(existsSync(out)).toBe(false)
  })
})

test('[IM14] a name that is no front-office area is chosen for in the same way', async () => {
  const rows = ['Priority area,Key outcome,Action', 'Desk,The desk is open,Open it']
  expect((await imported(rows)).err).toContain(
    'no front-office area is called “Desk”; correct the cell, or choose one with --area "TYPED NAME=AREA"',
  )
  const { code, out } = await imported(rows, '--area', 'Desk=Operation and management')
  expect(code).toBe(0)
  expect(Object.values(areasIn(out))).toEqual(['operation-and-management'])
})
