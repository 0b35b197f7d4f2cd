import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'src/domain/SPEC.md',
]

/** Whether a file or folder is there; a name with a star stands for all that are called so. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path))
  const [start = '', end = ''] = basename(path).split('*')
  const folder = join(root, dirname(path))
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end))
}

test.each(documents)('every file of the project that %s names is there', (name) => {
  const text = readFileSync(join(root, name), 'utf8')
  const paths = text.matchAll(/`((?:src|tests|build|scripts|content|content-lint|eslint-rules|docs)\/[^\s`<>…]+)`/gu)
  expect([...paths].map(([, path = '']) => path).filter((path) => !isThere(path))).toEqual([])
})
