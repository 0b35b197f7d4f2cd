import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { afterEach, expect, test } from 'vitest'

/**
 * No files of src/ import each other in a circle, whether by `import`, by `import()` or for a type alone. The lint rule
 * `import-x/no-cycle` says so while one types; it overlooks types, and this does not.
 */
type Graph = ReadonlyMap<string, readonly string[]>

function graphOf(root: string): Graph {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.(?:test|stories|d)\.tsx?$/u.test(name))
    .map((name) => join(root, name))
  return new Map(files.map((file) => [file, importsOf(file)]))
}

function importsOf(file: string): string[] {
  // `preProcessFile` finds import(), `import type` and `typeof import('…')` as well.
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true)
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return []
    const path = resolve(dirname(file), fileName)
    return [`${path}.ts`, `${path}.tsx`, path].filter((one) => existsSync(one) && statSync(one).isFile()).slice(0, 1)
  })
}

/** The circles of a graph: each a way from a file back to itself. */
function circlesOf(graph: Graph): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file)
    if (start >= 0) circles.push([...way.slice(start), file])
    if (start >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) follow(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) follow(file, [])
  return circles
}

let folder = ''

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true })
  folder = ''
})

function circlesAmong(files: Record<string, string>): string[] {
  folder = mkdtempSync(join(tmpdir(), 'circles-'))
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), code)
  }
  return namedIn(folder, circlesOf(graphOf(folder)))
}

function namedIn(root: string, circles: readonly string[][]): string[] {
  return circles.map((way) => way.map((file) => relative(root, file)).join(' -> '))
}

test.each([
  ['by imports', "import { b } from './b'", "import { a } from './a'"],
  ['by import() in one arc', "import { b } from './b'", "export const later = () => import('./a')"],
  ['for a type', "import { b } from './b'", "import type { A } from './a'"],
  ['for a type within braces', "import { b } from './b'", "import { type A } from './a'"],
  ['for the type of a module', "import { b } from './b'", "export type A = typeof import('./a')"],
])('a circle is found: %s', (_kind, a, b) => {
  expect(circlesAmong({ 'a.ts': a, 'b.ts': b })).toEqual(['a.ts -> b.ts -> a.ts'])
})

test('a circle of three files through a folder is found, and files in a row are none', () => {
  expect(
    circlesAmong({
      'start.ts': "import './a'",
      'a.ts': "import './deep/b'",
      'deep/b.tsx': "import '../c'",
      'c.ts': "import './a'\nimport './end'",
      'end.ts': '',
    }),
  ).toEqual(['a.ts -> deep/b.tsx -> c.ts -> a.ts'])
})

test('no files of src/ import each other in a circle', () => {
  const root = join(import.meta.dirname, '../src')
  const graph = graphOf(root)
  expect(graph.size).toBeGreaterThan(300)
  expect(namedIn(root, circlesOf(graph))).toEqual([])
})
