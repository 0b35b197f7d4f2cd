import type { Line } from '../../view/lines'
import { breakLines } from '../text/break-lines'
import type { Measure } from '../text/measure'
import { textStyle, type TextRole, type TextStyle } from '../theme'

/** A line as it will be printed: broken to its width, with its style. */
export interface TextLine {
  text: string
  style: TextStyle
  /** Empty space above, in points, unless it comes first. */
  gap: number
}

/** Breaking must not meet rounding in the PDF writer. */
const SLACK = 0.5

const ITEM_GAP = 3.5
const LANGUAGE_GAP = 1.5

/** Roles of the first language, of the second one, and of the toolkit's remarks. */
export interface LineRoles {
  first: TextRole
  second?: TextRole
  remark?: TextRole
}

/** Lines of a view as printed lines of a width. The language that comes second is set lighter. */
export function textLines(lines: readonly Line[], roles: LineRoles, width: number, measure: Measure): TextLine[] {
  const [first] = lines
  return lines.flatMap((line, index) => {
    const role = line.remark
      ? (roles.remark ?? 'remark')
      : line.language === first?.language
        ? roles.first
        : (roles.second ?? 'second')
    const gap = index === 0 ? 0 : line.startsItem ? ITEM_GAP : LANGUAGE_GAP
    return printed(shownText(line), textStyle(role, line.language), gap, width, measure)
  })
}

/** A text of the other language than the one asked for says so. */
export function shownText(line: Line): string {
  return line.fellBack ? `[${line.language.toUpperCase()}] ${line.text}` : line.text
}

function printed(text: string, style: TextStyle, gap: number, width: number, measure: Measure): TextLine[] {
  const face = { language: style.language, bold: style.bold }
  return breakLines(text, face, (width - SLACK) / style.size, measure).map((broken, index) => ({
    text: broken,
    style,
    gap: index === 0 ? gap : 0,
  }))
}

/** The height of printed lines, in points. */
export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((total, line, index) => total + line.style.leading + (index === 0 ? 0 : line.gap), 0)
}

/** How many of the lines, from the first on, fit a height. */
export function countFitting(lines: readonly TextLine[], height: number): number {
  let used = 0
  for (const [index, line] of lines.entries()) {
    used += line.style.leading + (index === 0 ? 0 : line.gap)
    if (used > height + 0.01) return index
  }
  return lines.length
}
