import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { walls } from '../eslint-rules/walls.js'

/** The rule reads the files that a file imports from the disk. */
const files: Record<string, string> = {
  'other.ts': 'export const y = 1',
  'circle.ts': "import { y } from './other'\nexport const z = y",
  'circle-later.ts': "export const later = () => import('./other')",
  'in-a-row.ts': 'export const w = 1',
}

let root = ''
let eslint: ESLint

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-circles-'))
  mkdirSync(join(root, 'src/session'), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, 'src/session', file), text)
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    baseConfig: [tseslint.configs.base, ...walls(root)] as Linter.Config[],
  })
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

async function rulesBroken(code: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath: join(root, 'src/session/other.ts') })
  return results.flatMap((result) => result.messages.map((message) => message.ruleId))
}

test.each([
  ['by an import', "import { z } from './circle'\nexport const y = z"],
  ['by an import() in one arc', "import { later } from './circle-later'\nexport const y = later"],
  ['by an import() in both', "export const y = () => import('./circle-later')"],
])('a circle of imports is an error: %s', async (_kind, code) => {
  expect(await rulesBroken(code)).toEqual(['import-x/no-cycle'])
})

test('files that import each other in a row are none', async () => {
  expect(await rulesBroken("import { w } from './in-a-row'\nexport const y = w")).toEqual([])
})
