import { expect, test } from 'vitest'
import type { Line } from '../../view/lines'
import type { Measure } from '../text/measure'
import { formText } from './form-text'

const measure: Measure = (text) => text.length * 0.5
const english = (text: string): Line[] => [{ language: 'en', text }]
const shown = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text)

test('a short word is not left alone on the last line where a little less width keeps it company', () => {
  // At five points a letter, 21 letters fit on the first line.
  expect(shown(formText(english('one two three four xx yes'), 110, measure))).toEqual(['one two three', 'four xx yes'])
  expect(shown(formText(english('Is the law in force or not?'), 117, measure)).at(-1)).not.toBe('not?')
})

test('a text of one line stays as it is, and so does one that would need a line more', () => {
  expect(shown(formText(english('yes'), 110, measure))).toEqual(['yes'])
  expect(shown(formText(english('aaaaaaaaaaaaaaaaaaaa b'), 105, measure))).toEqual(['aaaaaaaaaaaaaaaaaaaa', 'b'])
})
