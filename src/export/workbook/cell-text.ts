import { joinedLines, type Line } from '../view/lines'
import { workbookWord } from './workbook-words'

/** The most UTF-16 units that a cell of a workbook may hold. */
export const MAX_CELL_LENGTH = 32_767

/** With a space that does not break, or a long word would leave its bullet alone on a line. */
const BULLET = '•\u00A0'

/**
 * The lines of a cell as one text, a line each. Several items get a bullet; a text that stands in for a missing
 * language is marked as in the other documents; remarks of the toolkit stand in square brackets.
 */
export function cellText(lines: readonly Line[]): string {
  const isList = lines.filter((line) => line.startsItem).length > 1
  return lines
    .map((line) => {
      const marked = line.fellBack ? `[${line.language.toUpperCase()}] ${line.text}` : line.text
      if (line.remark) return `[${marked}]`
      return isList && line.startsItem ? `${BULLET}${marked}` : marked
    })
    .join('\n')
}

/** A text of a drop-down's list, and of the cells that are filled from it: on one line, because a list has no lines. */
export function choiceText(lines: readonly Line[]): string {
  return joinedLines(lines)
}

/** What stands in a cell with a drop-down where nothing was chosen, and what it says follows from something else. */
export function derivedChoice(lines: readonly Line[]): string {
  return `[${joinedLines(lines)}]`
}

/** The lines of a heading on one line: Lao first, then English. */
export function headingText(lines: readonly Line[], separator = ' / '): string {
  return lines.map((line) => line.text).join(separator)
}

/** A text cut to what a cell can hold; what was cut says so at its end, in both languages. */
export function clipCell(text: string): string {
  if (text.length <= MAX_CELL_LENGTH) return text
  const notice = `… [${workbookWord('clipped', 'lo')} / ${workbookWord('clipped', 'en')}]`
  const end = MAX_CELL_LENGTH - notice.length
  // A character beyond the first 65,536 takes two units, which must not be parted.
  return text.slice(0, isHighSurrogate(text, end - 1) ? end - 1 : end) + notice
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0xd800 && unit <= 0xdbff
}

/**
 * A text in the form in which the file format keeps it exactly. Workbooks read `_x0041_` as “A”, so an underscore that
 * would begin such an escape is escaped itself; the code points that XML forbids cannot be kept and become U+FFFD.
 */
export function storedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replace(/[\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
}
