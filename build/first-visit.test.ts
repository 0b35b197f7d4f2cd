import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { firstVisitGroup } from './first-visit'

/**
 * An app of one page that is there at once and two that come later; what two of them share is a file of its own unless
 * it is told otherwise.
 */
const files = {
  'entry.js':
    "import { first } from './first.js'\nfirst()\nvoid import('./later.js')\nvoid import('./other.js')\nexport {}",
  'first.js': "import { shared } from './shared.js'\nexport const first = () => shared('in first')",
  'shared.js': 'export const shared = (text) => console.log(text)',
  'later.js': "import { shared } from './shared.js'\nimport { both } from './both.js'\nshared('in later' + both)",
  'other.js': "import { both } from './both.js'\nconsole.log('in other' + both)",
  'both.js': "export const both = 'in both'",
}
const root = mkdtempSync(join(tmpdir(), 'first-visit-'))
for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text)

afterAll(() => rmSync(root, { recursive: true }))

test('all that the entry imports is in one file, and nothing that only a later page imports', async () => {
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'entry.js'),
        output: { codeSplitting: { groups: [firstVisitGroup] } },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = output.filter((part) => part.type === 'chunk')
  const modulesOf = (chunk: Rolldown.OutputChunk): string[] =>
    chunk.moduleIds.map((id) => id.slice(root.length + 1)).filter((id) => id in files)
  const entry = chunks.find((chunk) => chunk.isEntry)
  expect(entry && modulesOf(entry).sort()).toEqual(['entry.js', 'first.js', 'shared.js'])
  expect(chunks.filter((chunk) => modulesOf(chunk).includes('both.js'))).not.toContain(entry)
})
