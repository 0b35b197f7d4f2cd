import type { Content, Finding, Rule } from '../content'
import { textsOf } from '../texts'

/**
 * Every text of content/ and of code stands in both languages: neither is empty, the Lao is not the English copied, and
 * the English holds no Lao.
 */
export const rule: Rule = (content: Content): Finding[] =>
  [...textsOf(content), ...content.codeWords].flatMap(({ file, at, text }) => {
    const says = problem(text.en.trim(), text.lo.trim())
    return says ? [{ file, at, says }] : []
  })

function problem(english: string, lao: string): string | null {
  if (english === '') return 'the English is empty'
  if (lao === '') return 'the Lao is empty'
  if (english === lao) return 'the Lao is the English copied'
  if (/\p{Script=Lao}/u.test(english)) return 'there is Lao in the English'
  return /\p{Script=Lao}/u.test(lao) ? null : 'there is no Lao letter in the Lao'
}
