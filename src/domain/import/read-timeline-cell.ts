import { isSame } from '../project/change'
import { readTimeline } from '../planning/read-timeline'
import type { Timeline } from '../project/schema'
import { isEmptyText, type TypedText } from '../text/typed-text'
import type { SheetLanguages } from './find-headings'
import { readCellText, readNewText } from './read-cell-text'

/**
 * A cell of timelines ([IM6]): as a timeline where it reads as one, in one language or in both alike; otherwise its
 * words.
 * @param before the words that stood there, when it was words
 */
export function readTimelineCell(cell: string, languages: SheetLanguages, before: TypedText = {}): Timeline | null {
  if (cell.trim() === '') return null
  const whole = readTimeline(cell)
  if (whole) return whole
  const [first, ...others] = cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readTimeline)
  if (first && others.every((other) => isSame(other, first))) return first
  const { text } = isEmptyText(before) ? readNewText(cell, languages) : readCellText(cell, languages, before)
  return isEmptyText(text) ? null : { kind: 'words', text }
}
