import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakablePieces, letterPieces } from './break-points'
import { breakLines, widestPiece } from './break-lines'
import type { Face, Measure } from './measure'
import { printableParagraphs } from './printable'

/** Each letter one em wide, marks none. */
const measure: Measure = (text) => [...text.replace(/[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\p{M}]/gu, '')].length
const lao: Face = { language: 'lo', bold: false }
const english: Face = { language: 'en', bold: false }

describe('where Lao may be broken', () => {
  test('between the words that the dictionary finds', () => {
    expect(breakablePieces('ສູນບໍລິການຜ່ານປະຕູດຽວ')).toEqual(['ສູນ', 'ບໍລິການ', 'ຜ່ານ', 'ປະຕູດຽວ'])
  })

  test('not within loan words that the dictionary takes apart', () => {
    expect(breakablePieces('ເຕັກໂນໂລຊີດິຈິຕອນ')).toEqual(['ເຕັກໂນໂລຊີ', 'ດິຈິຕອນ'])
  })

  test('a question does not leave its last word alone, and the name of the centre is not taken apart', () => {
    expect(breakablePieces('ຜ່ານປະຕູດຽວແລ້ວບໍ່?')).toEqual(['ຜ່ານ', 'ປະຕູດຽວ', 'ແລ້ວບໍ່?'])
    expect(breakablePieces('ມີຫຼືບໍ່?')).toEqual(['ມີ', 'ຫຼືບໍ່?'])
    expect(breakablePieces('ທາງການເມືອງ')).toEqual(['ທາງ', 'ການເມືອງ'])
  })

  test('not before a sign that belongs to the word before it', () => {
    expect(breakablePieces('ຕ່າງໆ')).toEqual(['ຕ່າງໆ'])
    expect(breakablePieces('(ສພຊ),').join('|')).not.toMatch(/\|[),]/u)
  })

  test('a letter keeps its marks, and a vowel before a consonant keeps that', () => {
    expect(letterPieces('ເຂົ້ານ້ຳໄປ')).toEqual(['ເຂົ້າ', 'ນ້ຳ', 'ໄປ'])
  })
})

describe('where English may be broken', () => {
  test('after a hyphen or slash within a word, not before a comma', () => {
    expect(breakablePieces('inter-ministerial')).toEqual(['inter-', 'ministerial'])
    expect(breakablePieces('and/or,')).toEqual(['and/', 'or,'])
  })

  test('between words only, as long as they fit', () => {
    expect(breakLines('one two three four', english, 9, measure)).toEqual(['one two', 'three', 'four'])
  })
})

describe('lines', () => {
  test('a word that is wider than its line is broken between letters', () => {
    expect(breakLines('abcdefghij', english, 4, measure)).toEqual(['abcd', 'efgh', 'ij'])
  })

  test('line ends that were typed stay, runs of spaces become one', () => {
    expect(breakLines('a  b\n\nc\r\nd', english, 20, measure)).toEqual(['a b', '', 'c', 'd'])
  })

  test('what no font has is printed as □, what is invisible not at all', () => {
    expect(printableParagraphs('a🚀b\u200Dc\u0007', 'en')).toEqual(['a□bc□'])
  })

  test('the widest piece is what cannot be broken', () => {
    expect(widestPiece('a bcd inter-national', english, measure)).toBe('national'.length)
  })

  const anyText = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'ນ້ຳ',
          'ເຂົ້າ',
          'ການປະຕິບັດ',
          'ໝັ້ນ',
          'ຕ່າງໆ',
          'word',
          'inter-ministerial',
          ' ',
          '  ',
          '\n',
          '🚀',
          'ຯລຯ',
          '(ICT)',
        ),
        fc.string({ unit: 'grapheme' }),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))

  test('no character is lost and none is added, but for spaces', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const expected = printableParagraphs(text, 'lo')
          .join('')
          .replace(/[ \u200B]/gu, '')
        expect(breakLines(text, lao, width, measure).join('').replace(/ /gu, '')).toBe(expected)
      }),
    )
  })

  test('a line is wider than the column only where a single letter is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, width) => {
        const tooWide = breakLines(text, lao, width, measure).filter((line) => measure(line, lao) > width)
        expect(tooWide.filter((line) => letterPieces(line).length > 1)).toEqual([])
      }),
    )
  })
})
