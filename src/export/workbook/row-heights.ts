import type { SheetModel, SheetRow, StyleName } from './model'
import { bold, fontSizes } from './styles'

/** The highest row that a workbook can have, in points. */
export const MAX_ROW_HEIGHT = 409

/** The width of one character of column width, in points: a digit of the default font. */
export const POINTS_PER_CHARACTER = 5.25

/** Noto Sans Lao needs 1.65 em a line and Phetsarath 1.46; what does not hold the first prints over the next line. */
const LAO_LINE = 1.66
const LATIN_LINE = 1.4

const PADDING = 5

/** Marks above and below take no width of their own. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\p{M}\u200B-\u200F\u2060]/u, 0],
  [/[\u0EDC\u0EDD]/u, 1],
  [/[\u0E87\u0EB2\u0EB3\u0EC0]/u, 0.38],
  [/[\u0EB0\u0EBD\u0EC1-\u0EC4]/u, 0.52],
  [/[\u0E80-\u0EFF]/u, 0.65],
  [/[ .,:;'’|!ijlft()[\]/-]/u, 0.34],
  [/[A-ZMWmw@%–—…]/u, 0.78],
  [/[\u0021-\u024F]/u, 0.56],
  [/[\u0370-\u1FFF]/u, 0.7],
]
const WIDEST = 1.35

const widthCache = new Map<string, number>()

function widthOf(character: string): number {
  const known = widthCache.get(character)
  if (known !== undefined) return known
  const width = WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST
  widthCache.set(character, width)
  return width
}

/**
 * How many lines a paragraph needs in a column, generously. Lao breaks between words that only a dictionary knows, so
 * pieces of eight characters stand for its words; other scripts break at spaces.
 * @param width the width of a line, in em
 */
function paragraphLines(paragraph: string, width: number): number {
  let lines = 1
  let used = 0
  for (const piece of paragraph.match(/[\u0E80-\u0EFF]{1,8}|[^\s\u0E80-\u0EFF]+|\s+/gu) ?? []) {
    const pieceWidth = [...piece].reduce((total, character) => total + widthOf(character), 0)
    if (used + pieceWidth <= width) {
      used += pieceWidth
    } else if (pieceWidth <= width) {
      lines += piece.trim() === '' ? 0 : 1
      used = piece.trim() === '' ? width : pieceWidth
    } else {
      // A word wider than its column is broken anywhere.
      const rest = used + pieceWidth
      lines += Math.ceil(rest / width) - 1
      used = rest % width
    }
  }
  return lines
}

/**
 * How much of a column is counted on: bold letters are wider than the table says, and a heading has to be seen whole in
 * any face.
 */
const usedWidth = (style: StyleName): number => (style === 'heading' ? 0.84 : bold[style] ? 0.9 : 0.96)

/** The height in points that a text needs in a cell. */
export function textHeight(text: string, style: StyleName, characters: number): number {
  const size = fontSizes[style]
  const width = Math.max(1, ((characters * POINTS_PER_CHARACTER - PADDING) / size) * usedWidth(style))
  const lines = text
    .split('\n')
    .reduce((total, paragraph) => total + paragraphLines(paragraph, width) * lineHeight(paragraph), 0)
  return lines * size + PADDING
}

function lineHeight(paragraph: string): number {
  return /[\u0E80-\u0EFF]/u.test(paragraph) ? LAO_LINE : LATIN_LINE
}

export interface RowHeights {
  /** In points, a number a row, none over the highest that a workbook can have. */
  heights: number[]
  /** True when a text needs more than its rows can give. */
  tooLow: boolean
}

/** Heights are asked for more than once, and measuring is most of the work of a large workbook. */
const known = new WeakMap<Pick<SheetModel, 'rows' | 'widths'>, RowHeights>()

/** Heights that hold the text of every cell; what a cell over several rows lacks is shared out among them. */
export function rowHeights(sheet: Pick<SheetModel, 'rows' | 'widths'>): RowHeights {
  const heights = known.get(sheet) ?? measuredHeights(sheet)
  known.set(sheet, heights)
  return heights
}

function measuredHeights(sheet: Pick<SheetModel, 'rows' | 'widths'>): RowHeights {
  const needs = sheet.rows.map((row) => needsOf(row, sheet.widths))
  const heights = needs.map((own) => Math.max(15, ...own.filter((need) => need.rows === 1).map((need) => need.height)))
  for (const [index, own] of needs.entries()) {
    for (const need of own) {
      const covered = heights.slice(index, index + need.rows)
      const lack = need.height - covered.reduce((total, height) => total + height, 0)
      if (lack <= 0) continue
      for (const offset of covered.keys())
        heights[index + offset] = (heights[index + offset] ?? 0) + lack / covered.length
    }
  }
  return {
    heights: heights.map((height) => Math.min(MAX_ROW_HEIGHT, Math.ceil(height))),
    tooLow: heights.some((height) => height > MAX_ROW_HEIGHT),
  }
}

interface Need {
  rows: number
  height: number
}

function needsOf(row: SheetRow, widths: readonly number[]): Need[] {
  return row.cells.flatMap((cell, column): Need[] => {
    if (typeof cell?.value !== 'string' || cell.value === '') return []
    const width = widths.slice(column, column + (cell.columns ?? 1)).reduce((total, own) => total + own, 0)
    return [{ rows: cell.rows ?? 1, height: textHeight(cell.value, cell.style, width) }]
  })
}
