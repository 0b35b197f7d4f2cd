import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { walls } from '../eslint-rules/walls.js'

/** A small project of the same shape: the walls are made from its folders, as they are from ours. */
const files: Record<string, string> = {
  'content/scale.ts': 'export const scale = 1',
  'src/domain/score.ts': 'export const score = 1',
  'src/storage/store.ts': 'export const store = 1',
  'src/session/current.ts':
    "import { store } from '../storage/store'\nexport const commit = store\nexport const undo = store",
  'src/session/start.ts': 'export const createSession = 1',
  'src/export/pdf.ts': 'export const pdf = 1',
  'src/import/tables.ts': 'export const tables = 1',
  'src/cli/run.ts': 'export const run = 1',
  'src/paths/paths.ts': 'export const pathOf = 1',
  'src/ui/button.ts': 'export const button = 1',
  'src/i18n/words.ts': 'export const words = 1',
  'src/app/shell.ts': 'export const shell = 1',
  'src/features/plan/row.ts': 'export const row = 1',
  'src/features/result/chart.ts': 'export const chart = 1',
  'src/brand-new-layer/thing.ts': 'export const thing = 1',
}

let root = ''
let eslint: ESLint

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-walls-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    baseConfig: [tseslint.configs.base, ...walls(root)] as Linter.Config[],
  })
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

async function rulesBroken(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath: join(root, file) })
  return results.flatMap((result) => result.messages.map((message) => message.ruleId ?? message.message))
}

async function messages(file: string, code: string): Promise<string[]> {
  const results = await eslint.lintText(`${code}\n`, { filePath: join(root, file) })
  return results.flatMap((result) => result.messages.map((message) => message.message))
}

const from = (path: string): string => `import { x } from '${path}'\nexport const y = x`

describe('layers', () => {
  test.each([
    ['content', 'content/other.ts', '../src/domain/score'],
    ['domain', 'src/domain/other.ts', '../storage/store'],
    ['domain', 'src/domain/other.ts', '../i18n/words'],
    ['storage', 'src/storage/other.ts', '../features/plan/row'],
    ['storage', 'src/storage/other.ts', '../ui/button'],
    ['storage', 'src/storage/other.ts', '../app/shell'],
    ['storage', 'src/storage/other.ts', '../session/current'],
    ['session', 'src/session/other.ts', '../features/plan/row'],
    ['session', 'src/session/other.ts', '../ui/button'],
    ['export', 'src/export/other.ts', '../session/current'],
    ['export', 'src/export/other.ts', '../features/plan/row'],
    ['export', 'src/export/other.ts', '../ui/button'],
    ['export', 'src/export/other.ts', '../import/tables'],
    ['export', 'src/export/other.ts', '../cli/run'],
    ['import', 'src/import/other.ts', '../features/plan/row'],
    ['import', 'src/import/other.ts', '../ui/button'],
    ['storage', 'src/storage/other.ts', '../import/tables'],
    ['ui', 'src/ui/other.ts', '../features/plan/row'],
    ['ui', 'src/ui/other.ts', '../storage/store'],
    ['ui', 'src/ui/other.ts', '../session/current'],
    ['ui', 'src/ui/other.ts', '../../content/scale'],
    ['paths', 'src/paths/other.ts', '../app/shell'],
    ['paths', 'src/paths/other.ts', '../features/plan/row'],
    ['i18n', 'src/i18n/other.ts', '../features/plan/row'],
    ['i18n', 'src/i18n/other.ts', '../storage/store'],
    ['features', 'src/features/plan/other.ts', '../../app/shell'],
    ['another feature', 'src/features/plan/other.ts', '../result/chart'],
    ['a layer that nobody named', 'src/brand-new-layer/other.ts', '../domain/score'],
    ['a layer that nobody named', 'src/brand-new-layer/other.ts', '../../content/scale'],
  ])('%s: %s does not import %s', async (_layer, file, path) => {
    expect(await rulesBroken(file, from(path))).toEqual(['import-x/no-restricted-paths'])
  })

  test.each([
    ['src/storage/other.ts', '../domain/score'],
    ['src/session/other.ts', '../storage/store'],
    ['src/export/other.ts', '../i18n/words'],
    ['src/import/other.ts', '../export/pdf'],
    ['src/cli/other.ts', '../import/tables'],
    ['src/session/other.ts', '../paths/paths'],
    ['src/ui/other.ts', '../i18n/words'],
    ['src/ui/other.ts', '../paths/paths'],
    ['src/features/plan/other.ts', './row'],
    ['src/features/plan/other.ts', '../../storage/store'],
    ['src/features/plan/other.ts', '../../ui/button'],
    ['src/app/other.ts', '../features/result/chart'],
  ])('%s may import %s', async (file, path) => {
    expect(await rulesBroken(file, from(path))).toEqual([])
  })

  test('a feature that is made today is walled in by being there', async () => {
    mkdirSync(join(root, 'src/features/review'))
    const later = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      baseConfig: [tseslint.configs.base, ...walls(root)] as Linter.Config[],
    })
    const [result] = await later.lintText(`${from('../plan/row')}\n`, {
      filePath: join(root, 'src/features/review/page.ts'),
    })
    expect(result?.messages.map((message) => message.ruleId)).toEqual(['import-x/no-restricted-paths'])
  })

  test('a dynamic import is an import', async () => {
    expect(
      await rulesBroken('src/features/plan/other.ts', "export const later = () => import('../result/chart')"),
    ).toEqual(['import-x/no-restricted-paths'])
  })
})

describe('commands', () => {
  const taking = (name: string, path: string): string => `import { ${name} } from '${path}'\nexport const y = ${name}`

  test.each([
    ['src/features/plan/other.ts', 'commit', '../../session/current'],
    ['src/app/other.ts', 'commit', '../session/current'],
    ['src/app/other.ts', 'createSession', '../session/start'],
  ])('%s does not import %s', async (file, name, path) => {
    expect(await rulesBroken(file, taking(name, path))).toEqual(['@typescript-eslint/no-restricted-imports'])
  })

  test.each([
    ['src/features/plan/other.ts', 'undo', '../../session/current'],
    ['src/session/commands/plan.ts', 'commit', '../current'],
  ])('%s may import %s', async (file, name, path) => {
    expect(await rulesBroken(file, taking(name, path))).toEqual([])
  })
})

describe('the domain', () => {
  test.each(['react', 'zustand', 'node:fs', 'zod'])('rests on no %s', async (name) => {
    expect(await rulesBroken('src/domain/other.ts', from(name))).toEqual(['@typescript-eslint/no-restricted-imports'])
  })

  test.each(['zod/mini', 'fractional-indexing', '@noble/hashes/sha2.js', './score'])('may use %s', async (name) => {
    expect(await rulesBroken('src/domain/other.ts', from(name))).toEqual([])
  })

  test('knows the types of the content, and none of its values', async () => {
    expect(
      await rulesBroken(
        'src/domain/other.ts',
        "import type { x } from '../../content/scale'\nexport type Y = typeof x",
      ),
    ).toEqual([])
    expect(await rulesBroken('src/domain/other.ts', from('../../content/scale'))).toEqual([
      '@typescript-eslint/no-restricted-imports',
    ])
  })
})

describe('storage is the only door', () => {
  test.each([
    'localStorage.clear()',
    'sessionStorage.clear()',
    "indexedDB.open('x')",
    "void fetch('./x')",
    "new BroadcastChannel('x')",
    'new XMLHttpRequest()',
    "new WebSocket('wss:x')",
    'void caches.keys()',
  ])('no %s elsewhere', async (code) => {
    expect(await rulesBroken('src/features/plan/other.ts', code)).toEqual(['no-restricted-globals'])
    expect(await rulesBroken('src/storage/other.ts', code)).toEqual([])
  })

  test.each([
    'window.localStorage.clear()',
    "globalThis.indexedDB.open('x')",
    'void navigator.storage.persist()',
    'void navigator.locks.query()',
  ])('no %s elsewhere', async (code) => {
    expect(await rulesBroken('src/app/other.ts', code)).toEqual(['no-restricted-properties'])
    expect(await rulesBroken('src/storage/other.ts', code)).toEqual([])
  })

  test('no idb elsewhere', async () => {
    expect(await rulesBroken('src/app/other.ts', from('idb'))).toEqual(['@typescript-eslint/no-restricted-imports'])
    expect(await rulesBroken('src/storage/other.ts', from('idb'))).toEqual([])
  })
})

describe('words on a screen', () => {
  test.each([
    '<p>Hello</p>',
    '<p>ສະບາຍດີ</p>',
    "<p>{'Hello'}</p>",
    '<p>{`Hello ${name}`}</p>',
    "<p>{name ? 'Yes' : name}</p>",
    "<p>{name && 'Yes'}</p>",
    "<p>{'Hello ' + name}</p>",
    '<>{list.map(() => <b>Hello</b>)}</>',
    '<img alt="A picture" />',
    '<button aria-label={name ? `Open ${name}` : name} />',
    '<Field label="Name" />',
  ])('not in a component: %s', async (jsx) => {
    expect(await rulesBroken('src/ui/other.tsx', `export const Part = ({ name, list }) => ${jsx}`)).toEqual([
      'onedoor/no-literal-text',
    ])
  })

  test.each([
    "<p>{t('plan.hello')}</p>",
    '<p>· – 100 % →</p>',
    '<p className="wide" id={`${name}-hint`} />',
    '<Field kind="primary" label={t(\'field.name\')} />',
    "<>{['a', 'b'].map((key) => <b key={key}>{t(key)}</b>)}</>",
  ])('no finding in %s', async (jsx) => {
    expect(await rulesBroken('src/ui/other.tsx', `export const Part = ({ name, t }) => ${jsx}`)).toEqual([])
  })

  test('stories and tests may write what they like', async () => {
    expect(await rulesBroken('src/ui/part.stories.tsx', 'export const Story = () => <p>Hello</p>')).toEqual([])
    expect(await rulesBroken('src/ui/part.test.tsx', 'export const Story = () => <p>Hello</p>')).toEqual([])
  })
})

describe('modules', () => {
  test.each(["export * from './row'", "export { row } from './row'", 'export default function Page() {}'])(
    'no %s',
    async (code) => {
      expect(await rulesBroken('src/features/plan/other.ts', code)).toEqual(['no-restricted-syntax'])
    },
  )

  test('no index files', async () => {
    expect(await rulesBroken('src/features/plan/index.ts', 'export const a = 1')).toEqual(['no-restricted-syntax'])
  })

  test('a story has its default export', async () => {
    expect(await rulesBroken('src/ui/part.stories.tsx', "export default { title: 'Part' }")).toEqual([])
  })

  test('no console, but for the command line', async () => {
    expect(await rulesBroken('src/storage/other.ts', 'console.error(1)')).toEqual(['no-console'])
    expect(await rulesBroken('src/cli/onedoor.ts', 'console.error(1)')).toEqual([])
  })

  test('no file over 300 lines, blank ones counted', async () => {
    expect(await rulesBroken('src/storage/other.ts', 'export const a = 1'.padEnd(318, '\n'))).toEqual(['max-lines'])
    expect(await rulesBroken('src/storage/other.ts', 'export const a = 1'.padEnd(316, '\n'))).toEqual([])
    expect(await rulesBroken('content/long.ts', 'export const a = 1'.padEnd(900, '\n'))).toEqual([])
  })
})

test('every wall names the decision behind it', async () => {
  const all = await Promise.all([
    messages('src/storage/other.ts', from('../features/plan/row')),
    messages('src/features/plan/other.ts', from('../result/chart')),
    messages('src/domain/other.ts', from('react')),
    messages('src/app/other.ts', 'localStorage.clear()'),
    messages('src/app/other.tsx', 'export const Part = () => <p>Hello</p>'),
    messages('src/app/other.ts', "location.hash = '#/'"),
    messages('src/app/other.ts', 'export default 1'),
  ])
  expect(all.flat()).toHaveLength(7)
  for (const message of all.flat()) expect(message).toContain('docs/decisions/0002')
})
