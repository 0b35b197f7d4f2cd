import { formatDate } from '../../domain/text/format'
import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import { margins, sizeOf, type Sheet, type SheetItem } from './layout/sheet'
import { shownText, type TextLine } from './layout/text-lines'
import { letterPieces } from './text/break-points'
import type { Measure } from './text/measure'
import { printableParagraphs } from './text/printable'
import { textStyle, type TextRole } from './theme'

const HEAD_TOP = 24
const FOOT_GAP = 12
const SEPARATOR = ' · '
const GAP = 14
const STAMP_SPACE = 6

/**
 * Adds to every sheet but a cover what every page says: project and document, the marks, the date, and its number among
 * all.
 * @param running the words for the upper right of each sheet, in the order of the sheets
 */
export function frameSheets(
  sheets: readonly Sheet[],
  frame: DocumentFrame,
  running: readonly (readonly Line[])[],
  measure: Measure,
): Sheet[] {
  return sheets.map((sheet, index) => {
    if (sheet.isCover) return sheet
    const { width, height } = sizeOf(sheet)
    const inner = width - margins.left - margins.right
    const pageNumber = wordLines('page', frame.languages, { page: index + 1, pages: sheets.length })
    const footTop = height - margins.bottom + FOOT_GAP
    return {
      ...sheet,
      items: [
        ...head(frame, running[index] ?? [], inner, measure),
        rule(HEAD_TOP + 19, inner),
        ...sheet.items,
        rule(footTop - 4, inner),
        ...foot(frame, pageNumber, footTop, inner, measure),
      ],
    }
  })
}

/** Lines in one: “a · b”, in the style of the first one's language. */
export function oneLine(lines: readonly Line[], role: TextRole, width: number, measure: Measure): TextLine[] {
  const [first] = lines
  if (!first) return []
  const style = textStyle(role, lines.find((line) => line.language === 'lo')?.language ?? first.language)
  const text = printableParagraphs(lines.map(shownText).join(SEPARATOR), style.language).join(' ')
  return [{ text: cutToWidth(text, width / style.size, (piece) => measure(piece, style)), style, gap: 0 }]
}

/**
 * A running head is no place for a whole title: what does not fit ends in “…”. The title stands in full where the
 * document begins.
 */
function cutToWidth(text: string, width: number, measured: (text: string) => number): string {
  if (text.length < width * 4 && measured(text) <= width) return text
  let used = measured('…')
  let cut = ''
  for (const piece of letterPieces(text.slice(0, Math.ceil(width * 6)))) {
    used += measured(piece)
    if (used > width) return `${cut.trimEnd()}…`
    cut += piece
  }
  return cut === text ? cut : `${cut}…`
}

/** Project on the left; document, part and whether it is a draft on the right. */
function head(frame: DocumentFrame, words: readonly Line[], width: number, measure: Measure): SheetItem[] {
  const stamp = stampItems(frame, width, measure)
  const inner = width - stamp.width
  const rightLines = oneLine(words, 'running', inner * 0.45, measure)
  const leftWidth = inner - widthOf(rightLines, measure) - GAP * 2
  return [
    {
      kind: 'text',
      left: margins.left,
      top: HEAD_TOP,
      width: leftWidth,
      lines: oneLine(frame.projectTitle, 'running', leftWidth, measure),
    },
    {
      kind: 'text',
      left: margins.left + inner / 2,
      top: HEAD_TOP,
      width: inner / 2,
      lines: rightLines,
      align: 'right',
    },
    ...stamp.items,
  ]
}

/** The mark in the upper right corner: framed for a draft, white on dark for what is final. */
function stampItems(frame: DocumentFrame, width: number, measure: Measure): { items: SheetItem[]; width: number } {
  if (!frame.mark) return { items: [], width: 0 }
  const isFinal = frame.markKind === 'final'
  const lines = oneLine(frame.mark, isFinal ? 'stamp' : 'mark', width / 3, measure)
  const box = {
    left: margins.left + width - widthOf(lines, measure) - STAMP_SPACE * 2,
    top: HEAD_TOP - 1,
    width: widthOf(lines, measure) + STAMP_SPACE * 2,
    height: 16.5,
  }
  return {
    items: [
      isFinal ? { kind: 'fill', ...box, color: 'blue' } : { kind: 'frame', ...box, color: 'blue', thickness: 0.8 },
      { kind: 'text', left: box.left, top: HEAD_TOP, width: box.width, lines, align: 'center' },
    ],
    width: box.width + GAP / 2,
  }
}

/** Date, marks and page number, the marks in the middle of what the others leave. */
function foot(
  frame: DocumentFrame,
  pageNumber: readonly Line[],
  top: number,
  width: number,
  measure: Measure,
): SheetItem[] {
  const date = oneLine(footWords(frame), 'running', width / 2, measure)
  const page = oneLine(pageNumber, 'running', width / 2, measure)
  const from = widthOf(date, measure) + GAP
  const to = width - widthOf(page, measure) - GAP
  const marks = oneLine(frame.illustrative ?? [], 'mark', to - from, measure)
  return [
    { kind: 'text', left: margins.left, top, width: width / 2, lines: date },
    ...(marks.length > 0
      ? [
          {
            kind: 'text' as const,
            left: margins.left + from,
            top,
            width: to - from,
            lines: marks,
            align: 'center' as const,
          },
        ]
      : []),
    { kind: 'text', left: margins.left + width / 2, top, width: width / 2, lines: page, align: 'right' },
  ]
}

/** The width of the widest of some lines, in points. */
export function widthOf(lines: readonly TextLine[], measure: Measure): number {
  return lines.reduce((widest, line) => Math.max(widest, measure(line.text, line.style) * line.style.size), 0)
}

/** The date, in figures where both languages share the line, and who made the document where no marks take the room. */
function footWords(frame: DocumentFrame): Line[] {
  const [language = 'lo'] = frame.languages
  const date = frame.languages.length > 1 ? [{ language, text: formatDate(frame.day) }] : frame.date
  return frame.illustrative ? date : [...date, ...wordLines('madeWith', [language])]
}

function rule(top: number, width: number): SheetItem {
  return { kind: 'fill', left: margins.left, top, width, height: 0.5, color: 'rule' }
}
