import { join } from 'node:path'
import { ESLint, type Linter } from 'eslint'
import { expect, test } from 'vitest'

test('the project itself is linted with these walls', async () => {
  const own = new ESLint({ cwd: join(import.meta.dirname, '..') })
  const config = (await own.calculateConfigForFile('src/features/plan/any.tsx')) as Linter.Config
  const on = Object.entries(config.rules ?? {})
    .filter(([, entry]) => Array.isArray(entry) && entry[0] === 2)
    .map(([rule]) => rule)
  expect(on).toEqual(
    expect.arrayContaining([
      'import-x/no-restricted-paths',
      'import-x/no-cycle',
      'no-restricted-globals',
      'no-restricted-properties',
      '@typescript-eslint/no-restricted-imports',
      'onedoor/no-literal-text',
      'onedoor/no-literal-address',
      'onedoor/line-width',
      'no-restricted-syntax',
      'no-console',
      'max-lines',
    ]),
  )
})
