import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** All files of the project that an entry is built from, now or later, and the packages that they name. */
function builtFrom(entry: string): { files: string[]; packages: string[] } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const follow = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    // Compiled first: of what is imported for its type nothing is left.
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
    })
    for (const { fileName } of ts.preProcessFile(outputText, true, true).importedFiles) {
      if (!fileName.startsWith('.')) packages.add(fileName)
      const path = resolve(dirname(file), fileName)
      const found = [`${path}.ts`, `${path}.tsx`].find((one) => existsSync(one) && statSync(one).isFile())
      if (fileName.startsWith('.') && found) follow(found)
    }
  }
  follow(join(root, entry))
  return { files: [...files].map((file) => relative(root, file)), packages: [...packages] }
}

/** Every file that is started as a worker: `new Worker(new URL('./…', import.meta.url))`. */
const workers = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !name.includes('.test.'))
  .flatMap((name) => {
    const code = readFileSync(join(root, 'src', name), 'utf8')
    return [...code.matchAll(/new Worker\(new URL\('([^']+)'/gu)].map(([, path = '']) =>
      join('src', dirname(name), path),
    )
  })

test('the workers are found', () => {
  expect(workers.length).toBeGreaterThan(3)
})

test.each(workers)('%s brings no open project along, and nothing that draws', (entry) => {
  const { files, packages } = builtFrom(entry)
  expect(files.length).toBeGreaterThan(1)
  expect(files.filter((file) => /^src\/(?:session|features|app|ui)\//u.test(file))).toEqual([])
  expect(packages.filter((name) => /^(?:zustand|react-dom|wouter)/u.test(name))).toEqual([])
})

test('the check sees what stands behind a file that is loaded later', () => {
  const { files, packages } = builtFrom('src/session/start.ts')
  expect(files).toContain('src/session/other-tabs.ts')
  expect(packages).toContain('zustand')
})
