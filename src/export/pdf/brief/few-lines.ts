import type { Line } from '../../view/lines'
import { SHORTENED_SIGN } from '../../view/shorten'
import { textLines, type LineRoles, type TextLine } from '../layout/text-lines'
import { breakablePieces, letterPieces } from '../text/break-points'
import type { Measure } from '../text/measure'

/**
 * Lines of a view as printed lines, of each language no more than so many: what is longer ends in “…”. For pages that
 * must not grow, whatever is typed.
 */
export function fewLines(
  lines: readonly Line[],
  roles: LineRoles,
  width: number,
  most: number,
  measure: Measure,
): TextLine[] {
  const [first] = lines
  return lines.flatMap((line, index) => {
    const own = line.language === first?.language ? roles.first : (roles.second ?? 'second')
    const printed = textLines([line], { first: own, ...(roles.remark && { remark: roles.remark }) }, width, measure)
    const kept = printed
      .slice(0, most)
      .map((each, at) => (at === 0 && index > 0 ? { ...each, gap: line.startsItem ? 3 : 1.5 } : each))
    return printed.length > most
      ? [...kept.slice(0, -1), ...kept.slice(-1).map((last) => endingShort(last, width, measure))]
      : kept
  })
}

/** A line without its last words, as many as it takes for “…” to fit; a single long word without its last letters. */
function endingShort(line: TextLine, width: number, measure: Measure): TextLine {
  const text = line.text.replaceAll(SHORTENED_SIGN, '')
  const ended = (pieces: readonly string[]): string => `${pieces.join('').trimEnd()}${SHORTENED_SIGN}`
  for (const pieces of [wordPieces(text), letterPieces(text)]) {
    while (pieces.length > 0 && measure(ended(pieces), line.style) * line.style.size > width) pieces.pop()
    if (pieces.length > 0) return { ...line, text: ended(pieces) }
  }
  return { ...line, text: SHORTENED_SIGN }
}

function wordPieces(text: string): string[] {
  return text
    .split(/(?<= )/u)
    .flatMap((run) =>
      breakablePieces(run.trimEnd()).map((piece, index, all) =>
        index === all.length - 1 && run.endsWith(' ') ? `${piece} ` : piece,
      ),
    )
}
