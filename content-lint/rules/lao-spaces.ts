import type { Content, Finding, Rule } from '../content'
import { laoTexts } from '../texts'

const opening = '(“‘"\\[/'
const closing = ')”’"\\].,;:?/…'

/**
 * ຫຼື also stands inside words such as ເຫຼືອ; only where it is the conjunction does it take spaces. ຫຼືບໍ່ asks a question and
 * is one word.
 */
const unspaced: readonly RegExp[] = [
  new RegExp(`[^\\s${opening}]ແລະ`, 'u'),
  new RegExp(`ແລະ[^\\s${closing}]`, 'u'),
  new RegExp(`[^\\s${opening}ເ]ຫຼື(?!ອ|ບໍ່)`, 'u'),
  new RegExp(`(?<!ເ)ຫຼື(?!ອ|ບໍ່)[^\\s${closing}]`, 'u'),
]

/** Spaces stand where Lao has them: round ແລະ and ຫຼື, never doubled, never before a stop, never before ໆ. */
export const rule: Rule = (content: Content): Finding[] =>
  laoTexts(content).flatMap(({ file, at, text }) => problems(text).map((says) => ({ file, at, says })))

function problems(text: string): string[] {
  const found: string[] = []
  if (text !== text.trim()) found.push('begins or ends with a space')
  if (/ {2}/u.test(text)) found.push('there is a double space')
  if (/ [,.;:?](?:\s|$)/u.test(text)) found.push('a space stands before a stop')
  if (/ ໆ/u.test(text)) found.push('ໆ follows its word without a space')
  if (unspaced.some((pattern) => pattern.test(text))) found.push('ແລະ and ຫຼື take a space on both sides')
  return found
}
