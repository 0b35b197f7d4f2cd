import type { Content, Finding, Rule } from '../content'
import { laoTexts } from '../texts'

/**
 * Each sign that must not stand in Lao text, and what to write instead. Written as code points, because many of them
 * look alike.
 */
const wrongSigns: readonly { sign: RegExp; says: string }[] = [
  { sign: /\u0ECD[\u0EC8-\u0ECB]?\u0EB2/u, says: 'ຳ is typed as two signs: use the one letter U+0EB3' },
  { sign: /\u0EB3[\u0EC8-\u0ECB]/u, says: 'a tone mark stands after ຳ: it belongs before it' },
  { sign: /\u0EAB\u0E99/u, says: 'ຫນ: use ໜ (U+0EDC)' },
  { sign: /\u0EAB\u0EA1/u, says: 'ຫມ: use ໝ (U+0EDD)' },
  { sign: /\u0EAB\u0EA5/u, says: 'ຫລ: use ຫຼ' },
  { sign: /\u0EC0\u0EC0/u, says: 'two ເ: use ແ (U+0EC1)' },
  {
    sign: /[\u200B-\u200F\u2060\uFEFF]/u,
    says: 'there is an invisible sign: browsers and the PDF break Lao lines by themselves',
  },
  { sign: /[\u0ED0-\u0ED9]/u, says: 'there is a Lao digit: use Arabic digits' },
  { sign: /\p{Script=Thai}/u, says: 'there is a Thai letter' },
  { sign: /(?! )\s/u, says: 'there is a line break, a tab or a special space' },
]

/** Lao letters are encoded one way, so that searching, comparing and printing work. */
export const rule: Rule = (content: Content): Finding[] =>
  laoTexts(content).flatMap(({ file, at, text }) => {
    const found = wrongSigns.filter(({ sign }) => sign.test(text)).map(({ says }) => says)
    if (text !== text.normalize('NFC')) found.push('is not in the normal form NFC')
    return found.map((says) => ({ file, at, says }))
  })
