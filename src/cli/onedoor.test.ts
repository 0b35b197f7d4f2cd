import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { examplePath } from '../../tests/factories/project'

// What a process adds to a run in this one, which the other tests of commands are about.
vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'onedoor-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Starts a process of its own, as a person or a script would. */
function started(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/onedoor.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const workshop = examplePath('lao-workshop-2021')

test('a PDF is made, with its fonts, and its path printed', () => {
  const out = join(folder, 'made')
  const path = join(out, 'lao-workshop-2021.action-matrices.lo.pdf')
  expect(
    started('export', workshop, '--document', 'action-matrices', '--lang', 'lo', '--format', 'pdf', '--out', out),
  ).toEqual({ code: 0, out: `${path}\n`, err: '' })
  expect(readFileSync(path, 'latin1').slice(0, 4)).toBe('%PDF')
})

test('a file that cannot be accepted: exit 3, one line on standard error, nothing written', () => {
  const cut = join(folder, 'cut.onedoor.json')
  writeFileSync(cut, readFileSync(workshop, 'utf8').slice(0, 999))
  const out = join(folder, 'never-made')
  const ran = started('export', cut, '--document', 'assessment', '--lang', 'lo', '--format', 'xlsx', '--out', out)
  expect(ran).toEqual({
    code: 3,
    out: '',
    err: `onedoor: ${cut}: the file is damaged or cut off: it is not whole JSON. Copy it again from where it came from.\n`,
  })
  expect(existsSync(out)).toBe(false)
})

test('under the name that the usage gives it prints JSON alone on standard output', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'onedoor', '--', 'content', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    buildingBlocks: 9,
    questions: 82,
    actionPoints: 80,
    frontOfficePriorityAreas: 17,
  })
})
