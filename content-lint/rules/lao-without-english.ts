import type { Content, Finding, Rule } from '../content'
import { laoTexts } from '../texts'

/** Names that have no Lao form and are the same in both languages. */
const names = [
  'OneDoor',
  '.onedoor.json',
  'UN DESA',
  'UNDP',
  'Wi-Fi',
  'PDF',
  'Excel',
  '.xlsx',
  '.ods',
  'LibreOffice',
  'JSON',
  'Word',
  'CC BY',
  'Apache',
  'Ctrl',
  'Shift',
  'Alt',
  'Esc',
  'Enter',
  'Tab',
  'Chromium',
  'Chrome',
  'Firefox',
  'Edge',
]

/** A Roman numeral, a single letter that names a part, or a unit. */
const shortest = /^(?:[IVX]+|[A-Za-z]|KB|MB|A4)$/u

/** No English words are left in the Lao; an abbreviation may follow its Lao name in brackets. */
export const rule: Rule = (content: Content): Finding[] =>
  laoTexts(content).flatMap(({ file, at, text }) => {
    const left = englishLeft(text)
    return left.length === 0
      ? []
      : [{ file, at, says: `“${left.join(', ')}” is not Lao: put it into Lao, or in brackets after its Lao name` }]
  })

function englishLeft(text: string): string[] {
  const bare = text.replace(/\{.*?\}+|<[^>]*>|\([^)]*\)|\[[^\]]*\]/gu, ' ')
  const withoutNames = names.reduce((rest, name) => rest.replaceAll(name, ' '), bare)
  return (withoutNames.match(/[A-Za-z][A-Za-z0-9’'-]*/gu) ?? []).filter((word) => !shortest.test(word))
}
