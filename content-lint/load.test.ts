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

test('refuses a list that holds anything but texts', () => {
  write('src/i18n/en/plan.json', '{ "rows": [1] }')
  expect(() => loadContent(root)).toThrow('src/i18n/en/plan.json: rows is neither a text nor a group of texts')
})
