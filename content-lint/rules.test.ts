import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintContent, ruleNames } from './rules'
import { sampleContent } from './sample'

test('every rule is run, by being there', async () => {
  const results = await lintContent(sampleContent())
  expect(results.map(({ rule }) => rule)).toEqual(ruleNames())
  expect(ruleNames()).toContain('back-translations')
})

test.each(ruleNames())('the rule %s has its test', (name) => {
  expect(existsSync(join(import.meta.dirname, 'rules', `${name}.test.ts`))).toBe(true)
})
