import type { Content, Finding, Rule } from '../content'
import { textsOf } from '../texts'

/**
 * Every Lao text was put back into English and the English is on record, so that a changed text goes through it again.
 */
export const rule: Rule = (content: Content): Finding[] => {
  const texts = textsOf(content)
  const lao = new Set(texts.map(({ text }) => text.lo))
  const recorded = new Set(Object.values(content.backTranslations).flatMap((record) => Object.keys(record)))
  return [
    ...texts
      .filter(({ text }) => !recorded.has(text.lo))
      .map(({ file, at }) => ({
        file,
        at,
        says: 'the Lao has not been put back into English since it was written or changed (content/back-translations)',
      })),
    ...Object.entries(content.backTranslations).flatMap(([name, record]) =>
      recordFindings(`content/back-translations/${name}`, record, lao),
    ),
  ]
}

function recordFindings(file: string, record: Readonly<Record<string, string>>, lao: ReadonlySet<string>): Finding[] {
  return Object.entries(record).flatMap(([text, english]) => {
    const at = shorten(text)
    if (!lao.has(text)) return [{ file, at, says: 'no text reads like this any more: take the record out' }]
    if (english.trim() === '') return [{ file, at, says: 'the English is empty' }]
    return /\p{Script=Lao}/u.test(english) ? [{ file, at, says: 'there is Lao in the English' }] : []
  })
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
