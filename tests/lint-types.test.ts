import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// The rules that ask what type a thing has are run by oxlint (decision 0019): each is seen to say no.

const root = join(import.meta.dirname, '..')
const packages = join(root, 'node_modules')
const folder = mkdtempSync(join(tmpdir(), 'onedoor-lint-types-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const wrong = {
  'await-thenable': 'export const wait = async (): Promise<void> => { await 1 }',
  'no-floating-promises': 'export function forget(): void { Promise.resolve() }',
  'no-misused-promises': 'export function list(): void { [1].forEach(async () => { await Promise.resolve() }) }',
  'no-unsafe-argument': 'export const read = (text: string): number => Number.parseInt(JSON.parse(text))',
  'no-unsafe-assignment': 'export function read(text: string): void { const said = JSON.parse(text); void said }',
  'no-unsafe-return': 'export const read = (text: string): string => JSON.parse(text)',
  'only-throw-error': "export function fail(): never { throw 'text' }",
  'switch-exhaustiveness-check': "export function name(of: 'a' | 'b'): void { switch (of) { case 'a': break } }",
}

test('each rule on types finds what it is about', () => {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { strict: true, lib: ['ES2022'], types: [] } }),
  )
  for (const [rule, code] of Object.entries(wrong)) writeFileSync(join(folder, `${rule}.ts`), `${code}\n`)
  const { stdout } = spawnSync(
    join(packages, '.bin/oxlint'),
    ['--type-aware', '--format', 'json', '-c', join(root, '.oxlintrc.json'), '.'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OXLINT_TSGOLINT_PATH: join(packages, 'oxlint-tsgolint/bin/tsgolint.js') },
    },
  )
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; filename: string }[] }
  const found = diagnostics.map(({ code, filename }) => `${filename}: ${code}`)
  expect(found.sort()).toEqual(
    Object.keys(wrong)
      .map((rule) => `${rule}.ts: typescript(${rule})`)
      .sort(),
  )
})
