import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { firstVisitGroup } from './first-visit'

/**
 * An app of one page that is there at once and two that come later. One of these waits for something while it is
 * loaded, so that what it shares with the first page becomes a file of its own, unless the build is told otherwise.
 */
const files = {
  'entry.js':
    "import { first } from './first.js'\nfirst()\nvoid import('./later.js')\nvoid import('./other.js')\nexport {}",
  'first.js': "import { shared } from './shared.js'\nexport const first = () => shared('in first')",
  'shared.js': 'export const shared = (text) => console.log(text)',
  'later.js':
    "import { shared } from './shared.js'\nimport { both } from './both.js'\nshared((await 'in later') + both)",
  'other.js': "import { both } from './both.js'\nconsole.log('in other' + both)",
  'both.js': "export const both = 'in both'",
}
const root = mkdtempSync(join(tmpdir(), 'first-visit-'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)

afterAll(() => rmSync(root, { recursive: true }))

/** The modules of each file that the build makes, and of the one that the entry is in. */
async function filesOf(groups: (typeof firstVisitGroup)[]): Promise<{ all: string[][]; first: string[] | undefined }> {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'entry.js'), output: { codeSplitting: { groups } } },
    },
  })) as Rolldown.RolldownOutput
  const all = output
    .filter((part) => part.type === 'chunk')
    .map(({ moduleIds }) => moduleIds.map((id) => id.slice(root.length + 1)).filter((id) => id in files))
  return { all, first: all.find((modules) => modules.includes('entry.js'))?.sort() }
}

test('all that the entry imports is in one file, and nothing that only a later page imports', async () => {
  const { all, first } = await filesOf([firstVisitGroup])
  expect(first).toEqual(['entry.js', 'first.js', 'shared.js'])
  expect(all.flat().sort()).toEqual(Object.keys(files).sort())
})

test('without being told, the build makes more of them', async () => {
  expect((await filesOf([])).first).not.toContain('shared.js')
})
