import { describe, expect, test } from 'vitest'
import { coverageOfFonts } from '../../../scripts/font-coverage'
import { methodSource } from '../../../content/method-source'
import { laoAgencies } from '../../../content/agencies/lao-pdr'
import { openExample, exampleNames } from '../../../tests/factories/project'
import { words } from '../words'
import { coverage } from './coverage'
import { fontFor, isInvisible, MISSING_SIGN } from './font-for'

test('the table of glyphs says what the fonts draw: run scripts/write-glyph-table.ts when it does not', () => {
  expect(coverage).toEqual(coverageOfFonts())
})

describe('a font for a character', () => {
  test('Lao is set in Phetsarath, Latin in Noto Sans, digits by the language around them', () => {
    expect([
      fontFor(0x0e99, 'lo'),
      fontFor(0x0e99, 'en'),
      fontFor(0x41, 'lo'),
      fontFor(0x35, 'lo'),
      fontFor(0x35, 'en'),
    ]).toEqual(['phetsarath', 'phetsarath', 'latin', 'phetsarath', 'latin'])
  })

  test('the kip sign, arrows and the sign for what is missing have a font', () => {
    expect(['₭', '→', '†', MISSING_SIGN].map((sign) => fontFor(sign.codePointAt(0) ?? 0, 'lo'))).toEqual([
      'latinExt',
      'dejavu',
      'latinExt',
      'dejavu',
    ])
  })

  test('a character that no font has, has none', () => {
    expect([fontFor(0x1f680, 'en'), fontFor(0x4e2d, 'en'), fontFor(0x0e10, 'lo'), fontFor(0x07, 'en')]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

test('everything that OneDoor itself prints can be printed', () => {
  const texts = JSON.stringify([words, methodSource, laoAgencies, exampleNames.map(openExample)])
  const missing = [...new Set(texts)].filter(
    (character) => !isInvisible(character) && fontFor(character.codePointAt(0) ?? 0, 'lo') === null,
  )
  expect(missing).toEqual([])
})
