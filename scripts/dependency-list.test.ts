import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { licenceNotice } from '../build/licence-notice'
import { packageFacts, packageFolder, type PackageFacts } from '../build/package-facts'
import { advisoriesIn } from './advisories'
import {
  allowedLicences,
  dependencyList,
  problemsOf,
  productionFolders,
  type Dependency,
  type Lock,
} from './dependency-list'

const root = join(import.meta.dirname, '..')
const facts = (name: string, licence = 'MIT', text = ''): PackageFacts => ({
  name,
  version: '1.0.0',
  licence,
  author: 'Ann',
  text,
})
const dependency = (name: string, licence?: string, isDirect = false): Dependency => ({
  facts: facts(name, licence),
  folder: `node_modules/${name}`,
  isDirect,
  isShipped: true,
})

describe('the list of dependencies', () => {
  test('every package that is installed for use has a licence that is allowed, and stands in the list with its version', () => {
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
    const list = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
    const folders = productionFolders(lock).filter((folder) => existsSync(join(root, folder)))
    expect(folders.length).toBeGreaterThan(50)
    for (const { name, version, licence } of folders.map((folder) => packageFacts(root, folder))) {
      expect(allowedLicences, name).toContain(licence)
      expect(list.replace(/\*\*/gu, ''), 'run `npm run build` and `npm run write:dependencies`').toContain(
        `| ${name} | ${version} | ${licence} |`,
      )
    }
  })

  test('says what is wrong: a licence that is not allowed, a use that nobody named', () => {
    expect(
      problemsOf([dependency('react', 'MIT', true), dependency('left', 'GPL-3.0'), dependency('right', 'MIT', true)]),
    ).toEqual([expect.stringContaining('left: the licence GPL-3.0'), expect.stringContaining('right: what it is for')])
  })

  test('tells when advisories were asked for, and that they never were', () => {
    expect(dependencyList([], { checked: null, findings: [] })).toContain('Not asked for yet')
    const finding = { package: 'left', severity: 'high', title: 'It leaks', url: 'https://example.org/1', range: '<2' }
    const list = dependencyList([dependency('left')], { checked: '2026-11-21', findings: [finding] })
    expect(list).toContain('- left <2 (high): [It leaks](https://example.org/1)')
    expect(list).toContain('| left | 1.0.0 | MIT |  | 1 |')
  })

  test('takes each advisory once from an audit, and nothing from what is no answer', () => {
    const via = { name: 'left', title: 'It leaks', url: 'https://example.org/1', severity: 'high', range: '<2' }
    const audit = JSON.stringify({ vulnerabilities: { left: { via: [via] }, right: { via: ['left', via] } } })
    expect(advisoriesIn(audit, '2026-11-21')).toEqual({
      checked: '2026-11-21',
      findings: [{ package: 'left', severity: 'high', title: 'It leaks', url: 'https://example.org/1', range: '<2' }],
    })
    expect(advisoriesIn('{"message":"405 Method Not Allowed"}', '2026-11-21')).toBeNull()
    expect(advisoriesIn('', '2026-11-21')).toBeNull()
  })
})

describe('the notice of licences', () => {
  test('finds the package of a module, however it is nested', () => {
    expect(packageFolder('/x/node_modules/age-encryption/node_modules/@noble/hashes/sha2.js')).toBe(
      'node_modules/age-encryption/node_modules/@noble/hashes',
    )
    expect(packageFolder('\0/x/node_modules/react/index.js?commonjs-module')).toBe('node_modules/react')
    expect(packageFolder('node_modules/@fontsource/noto-sans/files/a.woff')).toBe('node_modules/@fontsource/noto-sans')
    expect(packageFolder('/x/src/app/main.tsx')).toBeNull()
    expect(packageFolder('/x/node_modules/.cache/y.js')).toBeNull()
  })

  test('names everybody and prints equal terms once', () => {
    const terms = 'Permission is hereby granted, free of charge.'
    const notice = licenceNotice([
      facts('b', 'MIT', `MIT License\n\nCopyright (c) 2020 Bo\n\n${terms}`),
      facts('a', 'MIT', `The MIT License (MIT)\n\nCopyright 2019 Ann\n\n${terms}\n`),
    ])
    expect(notice.split(terms)).toHaveLength(2)
    expect(notice).toContain('a 1.0.0 (MIT)\n  Copyright 2019 Ann\nb 1.0.0 (MIT)\n  Copyright (c) 2020 Bo')
  })

  test('adds the usual text where a package brings none, and stops the build where there is none', () => {
    expect(licenceNotice([facts('a', 'ISC')])).toMatch(/a 1\.0\.0 \(ISC\)\n {2}Ann\n\nPermission to use/u)
    expect(() => licenceNotice([facts('a', 'Odd-1.0')])).toThrow('a brings no text of its licence (Odd-1.0)')
  })
})
