import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryFiles, root } from './setup/repository-files'

/** Places that every Debian machine has: naming one of them says nothing about who made the project. */
const commonFolders = ['/', '/etc', '/mnt', '/opt', '/srv', '/tmp', '/usr', '/usr/src', '/var', '/var/tmp']

/**
 * Paths of one person's machine that a text names: a home folder, or the folder that this project or its neighbours
 * stand in.
 */
function machinePaths(text: string, project: string, home: string): string[] {
  const near = [project, dirname(project), home]
    .filter((folder) => !commonFolders.includes(folder))
    .map((folder) => `${folder}/`)
  const homes = text.match(/(?<![\w.])\/(?:home|root|Users)\/[\w.]+/gu) ?? []
  return [
    ...near.filter((folder) => new RegExp(`(?<![\\w.])${folder.replace(/[.+]/gu, '\\$&')}`, 'u').test(text)),
    ...homes,
  ]
}

test('finds the paths of a machine', () => {
  expect(machinePaths('see /srv-of-ann/onedoor/src/a.ts', '/srv-of-ann/onedoor', '/nowhere')).toEqual([
    '/srv-of-ann/onedoor/',
    '/srv-of-ann/',
  ])
  expect(machinePaths(`a = "/${'home'}/ann/x"`, '/tmp/onedoor', '/nowhere')).toEqual([`/${'home'}/ann`])
  expect(machinePaths('https://example.org/home/ann and ./src/home/x', '/tmp/onedoor', '/nowhere')).toEqual([])
})

test('no file of the repository names a path of a machine', () => {
  const text = /\.(?:ts|tsx|js|mjs|json|md|html|css|txt|yml|yaml|sh|csv|svg|webmanifest)$|(?:^|\/)[^.]+$|^\./u
  const found = repositoryFiles()
    .filter((file) => text.test(file))
    .flatMap((file) =>
      machinePaths(readFileSync(join(root, file), 'utf8'), root, homedir()).map((path) => `${file}: ${path}`),
    )
  expect(found).toEqual([])
})

test('no comment switches a rule of a linter off', () => {
  const comment = new RegExp(`(?:eslint|oxlint)${'-disable'}`, 'u')
  const code = repositoryFiles().filter((file) => /\.(?:ts|tsx|js)$/u.test(file))
  expect(code.length).toBeGreaterThan(500)
  expect(code.filter((file) => comment.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test('the lock file records no download addresses, so that any registry serves it', () => {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  expect(lock.match(/"resolved": *"https?:[^"]*"/gu) ?? []).toEqual([])
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true')
})

test('every dependency is of one exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+[\w.-]*$/u.test(version),
  )
  expect(loose).toEqual([])
})
