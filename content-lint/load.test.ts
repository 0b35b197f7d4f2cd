import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadContent } from './load'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-lint-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

test('reads word lists by language with flat keys, and back-translations by file', () => {
  write('src/i18n/en/plan.json', '{ "row": { "add": "Add" } }')
  write('src/i18n/lo/plan.json', '{ "row": { "add": "ເພີ່ມ" } }')
  write('src/i18n/en/only.json', '{}')
  write('content/back-translations/scale.json', '{ "ປ້າຍ": "Label" }')
  const content = loadContent(root)
  expect(content.words).toEqual({ plan: { en: { 'row.add': 'Add' }, lo: { 'row.add': 'ເພີ່ມ' } }, only: { en: {} } })
  expect(content.backTranslations).toEqual({ 'scale.json': { ປ້າຍ: 'Label' } })
  expect(content.files).toContain('content/back-translations/scale.json')
})

test('reads the words of code and of the page, and none of tests and stories', () => {
  write('src/export/words.ts', "export const words = { page: { lo: 'ໜ້າ', en: 'Page' } }")
  write('src/export/words.test.ts', "const made = { lo: 'ກ', en: 'Up' }")
  write('src/ui/button.stories.tsx', "const made = { lo: 'ກ', en: 'Up' }")
  write('index.html', '<span lang="lo">ກ</span><span lang="en">a</span>')
  expect(loadContent(root).codeWords.map(({ file, at }) => `${file} ${at}`)).toEqual([
    'src/export/words.ts words.page',
    'index.html words 1',
  ])
})

test('the project’s own words in code are among them', () => {
  const files = new Set(loadContent(join(import.meta.dirname, '..')).codeWords.map(({ file }) => file))
  for (const file of [
    'src/domain/planning/matrix-columns.ts',
    'src/domain/planning/timeline.ts',
    'src/domain/text/typed-kind-words.ts',
    'src/domain/text/long-date.ts',
    'src/export/words.ts',
    'src/export/view/brief-words.ts',
    'index.html',
  ])
    expect(files).toContain(file)
})

test('refuses a list that holds anything but texts', () => {
  write('src/i18n/en/plan.json', '{ "rows": [1] }')
  expect(() => loadContent(root)).toThrow('src/i18n/en/plan.json: rows is neither a text nor a group of texts')
})
