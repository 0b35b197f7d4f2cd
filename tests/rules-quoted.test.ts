import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const tested = ['build', 'content-lint', 'scripts', 'src', 'tests']

/** The numbers of the rules that stand at the head of a list item, as often as they stand there. */
function rulesOf(text: string): string[] {
  return [...text.matchAll(/^- \*\*\[([A-Z]+\d+)\]\*\* /gmu)].map(([, rule = '']) => rule)
}

/** The numbers that the names of tests quote: in a text, not in a comment. */
function quotedIn(code: string): string[] {
  return code
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/u.test(line))
    .flatMap((line) => line.match(/(?<=['"`].*\[)[A-Z]{2}\d+(?=\])/gu) ?? [])
}

/** Every test but this one, whose rules are made up. */
function testFiles(): string[] {
  return tested
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /\.(?:test|spec|stories)\.tsx?$/u.test(file) && basename(file) !== 'rules-quoted.test.ts')
}

const rules = rulesOf(readFileSync(join(root, 'src/domain/SPEC.md'), 'utf8'))
const quoted = new Set(testFiles().flatMap((file) => quotedIn(readFileSync(join(root, file), 'utf8'))))

test('finds rules where they are laid down, and quotations in the names of tests alone', () => {
  expect(rulesOf('- **[AB1]** A rule, as in [AB2].\n- **[AB10]** Another.\nSee **[AB3]**.')).toEqual(['AB1', 'AB10'])
  expect(quotedIn("  test('[AB1] [AB2] is so', () => {\n  // [AB3] is not\n /** nor [AB4] */\n  a[B5]")).toEqual([
    'AB1',
    'AB2',
  ])
})

test('every rule of the specification is quoted by a test', () => {
  expect(rules.length).toBeGreaterThan(150)
  expect(rules.filter((rule) => !quoted.has(rule))).toEqual([])
})

test('every rule has a number of its own, and no test quotes one that there is not', () => {
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
  expect([...quoted].filter((rule) => !rules.includes(rule))).toEqual([])
})
