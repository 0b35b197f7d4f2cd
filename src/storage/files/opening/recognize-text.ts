import type { SeemsLike } from './seems-like'

/** How much of a text to inspect. */
const LOOKED_AT = 4000

/**
 * Recognizes a text that is not JSON ([OP2]).
 * @returns null when it is unknown
 */
export function recognizeText(text: string): SeemsLike | null {
  const start = text.slice(0, LOOKED_AT).trimStart()
  if (/^<(?:!doctype html|html|head|body)\b/iu.test(start)) return 'webPage'
  if (/^<(?:\?xml|!--|svg)/iu.test(start))
    return /<svg\b/iu.test(start) ? 'picture' : /<html\b/iu.test(start) ? 'webPage' : null
  if (/^[{["]/u.test(start)) return null
  return isTable(start) ? 'table' : null
}

/** Whether several lines have the same separator, as often as the first line. */
function isTable(start: string): boolean {
  // The last line may be truncated.
  const lines = start.split(/\r\n|\r|\n/u).slice(0, 20)
  const whole = (start.length >= LOOKED_AT - 20 ? lines.slice(0, -1) : lines)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]*"/gu, ''))
  const [first = ''] = whole
  return (
    whole.length > 1 &&
    [',', ';', '\t'].some((sign) => {
      const count = first.split(sign).length - 1
      return count > 0 && whole.filter((line) => line.split(sign).length - 1 === count).length >= whole.length * 0.8
    })
  )
}
