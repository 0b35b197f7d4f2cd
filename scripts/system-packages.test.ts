import { expect, test } from 'vitest'
import { installCommand, missingPackages } from './system-packages'

const item = (name: string, there: boolean): { name: string; why: string; isThere: () => boolean } => ({
  name,
  why: 'a test',
  isThere: () => there,
})

test('names what is missing and nothing else', () => {
  expect(missingPackages([item('chromium', true), item('poppler-utils', false)])).toEqual(['poppler-utils'])
})

test('the command brings only Debian’s packages, without what they recommend', () => {
  expect(installCommand(['chromium', 'poppler-utils'])).toBe(
    'apt-get update && apt-get install -y --no-install-recommends chromium poppler-utils',
  )
})
