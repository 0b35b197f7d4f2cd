import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { examplePath } from '../../tests/factories/project'

// Every test starts a process of its own, as a person or a script would.
vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'onedoor-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ran {
  code: number | null
  out: string
  err: string
}

function onedoor(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/onedoor.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

const workshop = examplePath('lao-workshop-2021')
const assessment = examplePath('illustrative-assessment')

test('prints JSON alone on standard output', () => {
  const { code, out, err } = onedoor('content', '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toMatchObject({
    buildingBlocks: 9,
    questions: 82,
    actionPoints: 80,
    frontOfficePriorityAreas: 17,
  })
})

test('scores an assessment', () => {
  const { code, out } = onedoor('score', assessment, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({
    completeness: 1,
    blocks: expect.arrayContaining([expect.objectContaining({ number: 9 })]) as unknown,
  })
})

test.each([
  ['lo', 'pdf', '%PDF'],
  ['both', 'xlsx', 'PK\u0003\u0004'],
])('exports in %s as %s and prints the path', (lang, format, begins) => {
  const out = join(folder, `made-${format}`)
  const path = join(out, `lao-workshop-2021.action-matrices.${lang}.${format}`)
  expect(
    onedoor('export', workshop, '--document', 'action-matrices', '--lang', lang, '--format', format, '--out', out),
  ).toEqual({ code: 0, out: `${path}\n`, err: '' })
  expect(readFileSync(path, 'latin1').slice(0, 4)).toBe(begins)
})

test('a file that cannot be accepted: exit 3, one line on standard error, nothing written', () => {
  const cut = join(folder, 'cut.onedoor.json')
  writeFileSync(cut, readFileSync(workshop, 'utf8').slice(0, 999))
  const out = join(folder, 'never-made')
  const ran = onedoor('export', cut, '--document', 'assessment', '--lang', 'lo', '--format', 'xlsx', '--out', out)
  expect(ran).toEqual({
    code: 3,
    out: '',
    err: `onedoor: ${cut}: the file is damaged or cut off: it is not whole JSON. Copy it again from where it came from.\n`,
  })
  expect(existsSync(out)).toBe(false)
})

test('wrong usage: exit 2, the usage on standard error', () => {
  const ran = onedoor('export', workshop, '--document', 'minutes')
  expect(ran).toMatchObject({ code: 2, out: '' })
  expect(ran.err).toContain('Usage: npm run -s onedoor -- COMMAND')
})

test('runs under the name that the usage gives', () => {
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'onedoor', '--', 'content', '--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ questions: 82 })
})
