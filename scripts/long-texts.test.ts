import { format, util } from 'prettier'
import { expect, test } from 'vitest'
import { textAsCode } from './long-texts'

const sentence = 'Is it so that a one-stop shop’s staff say what’s asked, and say it well? '
const lao = 'ມີວິໄສທັດທີ່ເຫັນດີຮ່ວມກັນ ກ່ຽວກັບການບໍລິການຜ່ານປະຕູດຽວ ແລະ ວິໄສທັດນັ້ນ ໄດ້ຖືກຫັນເປັນກົດໝາຍແລ້ວ. '

/** A text as it stands in a file that Prettier has laid out, four columns from the edge. */
async function laidOut(text: string): Promise<string> {
  const code = `const a = {\n b: {\nen: ${textAsCode(text, 4, 'en')},\n review: 'draft' } }\n`
  return format(code, { parser: 'typescript', printWidth: 120, semi: false, singleQuote: true })
}

test.each([
  ['English', sentence],
  ['Lao', lao],
])('%s of any length keeps within the line and stays the same text', async (_, words) => {
  for (let length = 60; length < 380; length += 3) {
    const text = words.repeat(6).slice(0, length).trim()
    const code = await laidOut(text)
    expect(code.split('\n').filter((line) => util.getStringWidth(line) > 120)).toEqual([])
    const strings = [...(/en:(.*)review/su.exec(code)?.[1] ?? '').matchAll(/'([^']*)'/gu)]
    expect(strings.map(([, part]) => part).join('')).toBe(text)
  }
})

test('a line ends where a sentence does', () => {
  expect(textAsCode(sentence.repeat(2).trim(), 4, 'en')).toBe(`'${sentence}' + '${sentence.trim()}'`)
})

test('letters without a space stay one string', () => {
  expect(textAsCode('ກ'.repeat(200), 4, 'lo')).toBe(`'${'ກ'.repeat(200)}'`)
})
