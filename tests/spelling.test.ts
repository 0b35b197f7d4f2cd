import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { americanWords, iseWords, type Misspelling } from '../content-lint/english'
import { repositoryFiles, root } from './setup/repository-files'

/**
 * Where another spelling stays: project files that earlier versions wrote, records and licences of others, and what
 * holds the spellings that are looked for.
 */
const elsewhere = [
  /^tests\/fixtures\//u,
  /^package-lock\.json$/u,
  /^docs\/(?:advisories\.json|dependencies\.md)$/u,
  /^content-lint\/(?:english|rules\/english-spelling\.test)\.ts$/u,
  /^tests\/spelling\.test\.ts$/u,
]
/** An id that projects hold is never changed. */
const heldByProjects = /party-central-organisation-committee/gu
const isText = /\.(?:ts|tsx|js|json|md|css|html)$|(?:^|\/)(?:LICENSE|[.\w-]+rc)$/u

function proofread(): string[] {
  return repositoryFiles().filter((file) => isText.test(file) && !elsewhere.some((other) => other.test(file)))
}

/** What a file says to people: comments of code, and the whole of a document but for the code in it. */
function prose(file: string, text: string): string {
  if (file.endsWith('.md')) return text.replace(/```.*?```|`[^`]*`/gsu, '')
  if (!/\.(?:ts|tsx|js|css)$/u.test(file)) return ''
  return (text.match(/\/\*.*?\*\/|(?<=^[^\S\n]*)\/\/[^\n]*/gmsu) ?? []).join('\n').replace(/`[^`\n]*`/gu, '')
}

function misspellings(file: string): Misspelling[] {
  const text = readFileSync(join(root, file), 'utf8').replace(heldByProjects, '')
  return [...iseWords(file), ...iseWords(text), ...americanWords(prose(file, text))]
}

test('looks at comments and documents for American spelling, and not at code', () => {
  expect(prose('a.ts', 'const color = 1 // x\n/* the colour\n of `color` */\n  // a center\n')).toBe(
    '/* the colour\n of  */\n// a center',
  )
  expect(prose('a.md', 'A centre\n```css\ncolor: red\n```\n`center`')).toBe('A centre\n\n')
})

test('names, comments and documents are spelled as the United Nations spell, and so are file names', () => {
  const found = proofread().flatMap((file) =>
    misspellings(file).map(({ word, use }) => `${file}: ${word}, write ${use}`),
  )
  expect([...new Set(found)]).toEqual([])
})
