import type { Line } from '../../view/lines'
import { textLines, type LineRoles, type TextLine } from '../layout/text-lines'
import type { Measure } from '../text/measure'

export const formRoles: LineRoles = { first: 'form', second: 'formSecond' }

/** Up to so many letters a last line counts as lonely: the “ບໍ່?” that ends most questions does. */
const LONELY = 7

/** How much narrower a text may be set for the sake of its last line, as shares of its width. */
const NARROWER = [0.96, 0.92, 0.88, 0.84, 0.8] as const

/**
 * A text of the form. It is set a little narrower where that keeps a single short word from being left alone on the
 * last line.
 */
export function formText(
  lines: readonly Line[],
  width: number,
  measure: Measure,
  roles: LineRoles = formRoles,
): TextLine[] {
  const usual = textLines(lines, roles, width, measure)
  if (!hasLonelyEnd(usual)) return usual
  const others = NARROWER.map((share) => textLines(lines, roles, width * share, measure))
  return others.find((set) => set.length === usual.length && !hasLonelyEnd(set)) ?? usual
}

/** True when a language's text has several lines and its last one is very short. */
function hasLonelyEnd(lines: readonly TextLine[]): boolean {
  return lines.some(({ text, style }, index) => {
    const isLast = lines[index + 1]?.style.language !== style.language
    return isLast && lines[index - 1]?.style.language === style.language && text.length <= LONELY
  })
}
