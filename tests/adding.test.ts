import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'
import { methodSource } from '../content/method-source'
import { documentKinds } from '../src/export/request'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...filesUnder('docs').filter((file) => /\.md$/u.test(file)),
]

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()
}

/** The files and folders of the project that a text names in code. */
function namedIn(text: string): string[] {
  const top = /^(?:build|content|content-lint|docs|eslint-rules|examples|scripts|src|tests)\//u
  return [...text.matchAll(/`([\w./-]+)`/gu)].map(([, path = '']) => path).filter((path) => top.test(path))
}

/** The files of the code that hold a text, without tests and stories. */
function holding(text: string, folders: readonly string[]): string[] {
  return folders
    .flatMap(filesUnder)
    .filter((file) => /\.tsx?$/u.test(file) && !/\.(?:test|stories)\.tsx?$/u.test(file))
    .filter((file) => read(file).includes(text))
}

function section(heading: string): string {
  return (
    read('docs/adding.md')
      .split('\n## ')
      .find((part) => part.startsWith(`${heading}\n`)) ?? ''
  )
}

const isListed = (file: string, list: readonly string[]): boolean =>
  list.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path))

test.each(['docs/adding.md', 'docs/where-things-are.md', 'docs/lao-texts.md', 'CONTRIBUTING.md'])(
  '%s names files and folders that are there',
  (guide) => {
    const named = namedIn(read(guide))
    expect(named).not.toEqual([])
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
  },
)

test.each(guides)('the links and pictures of %s lead to files', (guide) => {
  const targets = [...read(guide).matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/gu)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^[a-z]+:/u.test(target))
    .map((target) => normalize(join(dirname(guide), target)))
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([])
})

test('every picture is shown somewhere', () => {
  const texts = guides.map(read).join('\n')
  expect(filesUnder('docs/screenshots').filter((file) => !texts.includes(file.replace(/^docs\//u, '')))).toEqual([])
})

test('a question stands in the files that the list names, and nowhere else', () => {
  const listed = namedIn(section('A question'))
  const numbers = methodSource.buildingBlocks.flatMap(({ questions }) => questions.map(({ number }) => number))
  const last = numbers.at(-1) ?? ''
  const files = holding(`'${last}'`, ['build', 'content', 'content-lint', 'examples', 'src'])
  expect(files).not.toEqual([])
  expect(files.filter((file) => !isListed(file, listed))).toEqual([])
})

test('a column is known to the files that the list names, and to no others', () => {
  const listed = namedIn(section('A column'))
  // The column that was added last. “The leader responsible” of the brief is another thing.
  const files = holding('responsible', ['src']).filter((file) => !/\/brief/u.test(file))
  expect(files.length).toBeGreaterThan(4)
  expect(files.filter((file) => !isListed(file, listed))).toEqual([])
})

test('a document is known to the files that the list names, and to no others', () => {
  const listed = namedIn(section('A document'))
  // The brief is the document that nothing special is said of: it has no parts, no other paper, and is not brought
  // back.
  expect(documentKinds).toContain('brief')
  const files = holding("'brief'", ['src'])
  expect(files).not.toEqual([])
  expect(files.filter((file) => !isListed(file, listed))).toEqual([])
})

test('a screen is known to the files that the list names, and to no others', () => {
  const listed = namedIn(section('A screen'))
  const files = ["/translations-page'", "'/translations'"].map((text) => holding(text, ['src']))
  expect(files).toEqual([['src/app/routes.ts'], ['src/paths/paths.ts']])
  expect(files.flat().filter((file) => !isListed(file, listed))).toEqual([])
})
