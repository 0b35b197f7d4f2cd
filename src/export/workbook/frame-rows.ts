import type { DocumentFrame } from '../view/frame'
import type { Line } from '../view/lines'
import { cellText, headingText } from './cell-text'
import type { SheetRow, StyleName } from './model'

/** The rows above a table: its title, what it belongs to, and whether it is a draft, final or made up. */
export function frameRows(frame: DocumentFrame, title: readonly Line[], columns: number): SheetRow[] {
  const line = (value: string, style: StyleName): SheetRow => ({ id: '', cells: [{ value, style, columns }] })
  const marks = [frame.illustrative, frame.mark].filter((lines) => lines !== null).map((lines) => headingText(lines))
  return [
    line(cellText(title), 'title'),
    line(
      [frame.projectTitle, frame.round, frame.date]
        .map((lines) => headingText(lines))
        .filter(Boolean)
        .join(' · '),
      'subtitle',
    ),
    ...(marks.length > 0 ? [line(marks.join(' · '), 'notice')] : []),
  ]
}

/** What is printed at the foot of every page. */
export function footerOf(frame: DocumentFrame): string {
  const mark = frame.illustrative ?? frame.mark
  return [mark, frame.projectTitle, frame.date]
    .filter((lines) => lines !== null)
    .map((lines) => lines[0]?.text ?? '')
    .filter(Boolean)
    .join(' · ')
}
