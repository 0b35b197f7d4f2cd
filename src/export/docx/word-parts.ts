import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  Table,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Line } from '../view/lines'
import { RULE, TINT, type StyleId } from './word-styles'
import { shownText, textRuns } from './word-text'

/** Styles of a line; the second is for the language that comes second. */
export interface LineStyles {
  first: StyleId
  second?: StyleId
}

/** Room above an item of a list in a cell, in twentieths of a point. */
const ITEM_GAP = 70

/**
 * Both languages in one paragraph, “Lao · English”: for headings, and for short texts where room is scarce. `keepNext`
 * keeps it on the page of what it introduces.
 */
export function inOneParagraph(lines: readonly Line[], style: StyleId, keepNext = false): Paragraph[] {
  if (lines.length === 0) return []
  return [
    new Paragraph({
      style,
      ...(keepNext && { keepNext }),
      children: lines.flatMap((line, index) => textRuns(index > 0 ? ` · ${line.text}` : line.text, line.language)),
    }),
  ]
}

/** Lines of a view as paragraphs, one each. */
export function paragraphs(
  lines: readonly Line[],
  { first, second = 'TableSecond' }: LineStyles,
  keepNext = false,
): Paragraph[] {
  const [leading] = lines
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: line.remark ? 'Remark' : line.language === leading?.language ? first : second,
        ...(keepNext && { keepNext }),
        ...(index > 0 && line.startsItem && { spacing: { before: ITEM_GAP } }),
        children: textRuns(line.remark ? `[${shownText(line)}]` : shownText(line), line.language),
      }),
  )
}

export interface CellOptions {
  width: number
  styles?: LineStyles
  tinted?: boolean
  /** `start` of a cell over several rows, or `continue` below it. */
  merge?: 'start' | 'continue'
  columns?: number
  centered?: boolean
  /** Both languages in one paragraph, to save a line. */
  inOne?: boolean
  /** Keeps the row on the page of the next one, when all its cells say so. */
  keepNext?: boolean
}

const merges = { start: VerticalMergeType.RESTART, continue: VerticalMergeType.CONTINUE } as const

/** A cell of a table. One without text has an empty paragraph of the table's style, because a cell has to have one. */
export function cell(
  lines: readonly Line[],
  { width, styles = { first: 'TableText' }, tinted, merge, columns, centered, inOne, keepNext = false }: CellOptions,
): TableCell {
  const filled = inOne ? inOneParagraph(lines, styles.first, keepNext) : paragraphs(lines, styles, keepNext)
  const content = merge === 'continue' ? [] : filled
  return new TableCell({
    children: content.length > 0 ? content : [new Paragraph({ style: styles.first, ...(keepNext && { keepNext }) })],
    width: { size: width, type: WidthType.DXA },
    ...(tinted && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: TINT } }),
    ...(merge && { verticalMerge: merges[merge] }),
    ...(columns && columns > 1 && { columnSpan: columns }),
    ...(centered && { verticalAlign: VerticalAlignTable.CENTER }),
  })
}

export interface WordTable {
  widths: readonly number[]
  headings: readonly (readonly Line[])[]
  /** Headings in two languages take one line, not two. */
  headingsInOne?: boolean
  rows: readonly WordRow[]
}

export interface WordRow {
  cells: readonly TableCell[]
  mayBreak: boolean
}

/** A table whose heading is repeated on every page. */
export function table({ widths, headings, headingsInOne = false, rows }: WordTable): Table {
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((lines, column) =>
      cell(lines, {
        width: widths[column] ?? 0,
        styles: { first: 'TableHeading', second: 'TableHeading' },
        tinted: true,
        inOne: headingsInOne,
      }),
    ),
  })
  return plainTable(widths, [
    ...(headings.length > 0 ? [heading] : []),
    ...rows.map(({ cells, mayBreak }) => new TableRow({ children: [...cells], cantSplit: !mayBreak })),
  ])
}

const line = { style: BorderStyle.SINGLE, size: 4, color: RULE } as const

/** Rows of cells of fixed widths, in hairlines. */
export function plainTable(widths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 45, bottom: 45, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  })
}

/** Widths in twentieths of a point that fill a page by weight, without a remainder. */
export function widthsOf(weights: readonly number[], total: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((weight / all) * total))
  const rest = total - widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width))
}

/** A row of shaded cells without lines, of an exact height. */
export function shadedRow(parts: readonly (readonly [width: number, fill: string])[], height: number): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  return new Table({
    columnWidths: parts.map(([width]) => width),
    width: { size: parts.reduce((total, [width]) => total + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: parts.map(
          ([width, fill]) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              shading: { type: ShadingType.CLEAR, color: 'auto', fill },
              children: [new Paragraph({ style: 'Spacer' })],
            }),
        ),
      }),
    ],
  })
}
