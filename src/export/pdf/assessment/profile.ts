import type { AssessmentView, BlockView } from '../../view/assessment-view'
import { asRemark, wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import type { TableCell } from '../layout/paginate-table'
import type { SheetItem } from '../layout/sheet'
import { cellPadding, putTable } from '../layout/table'
import { textLines } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import type { TextRole } from '../theme'

const CHART_COLUMN = 1
const BAR = { height: 8, range: 4.5, gap: 1.5 } as const

type ColumnKey = 'buildingBlock' | 'band' | 'readiness' | 'readinessAndRange' | 'completeness'
type Column = readonly [key: ColumnKey, width: number]

const finished: readonly Column[] = [
  ['buildingBlock', 214],
  ['band', 178],
  ['readiness', 58],
  ['completeness', 73.28],
]
/** The range is shown only while something can still move it. */
const provisional: readonly Column[] = [
  ['buildingBlock', 206],
  ['band', 148],
  ['readinessAndRange', 96],
  ['completeness', 73.28],
]

/** The profile of the nine blocks: bars beside the figures that they draw, so that chart and table are one. */
export function putProfile(composer: Composer, view: AssessmentView, measure: Measure): void {
  const columns = view.blocks.some((block) => block.score.provisional) ? provisional : finished
  const chartWidth = columns[CHART_COLUMN]?.[1] ?? 0
  putTable(composer, {
    widths: columns.map(([, width]) => width),
    headings: columns.map(([key, width]) =>
      textLines(wordLines(key, view.frame.languages), { first: 'columnHeading' }, width - cellPadding.x * 2, measure),
    ),
    rowCount: view.blocks.length,
    cells: view.blocks.flatMap((block, row) =>
      columns.map((column, index) => blockCell(block, column, index, row, measure)),
    ),
    ruleAbove: () => 'hairline',
    draw: (placed, left, top) => {
      const block = view.blocks[placed.cell.row]
      return block && placed.cell.column === CHART_COLUMN
        ? chartItems(block, view.bandStarts, chartWidth, left, top)
        : []
    },
  })
}

function blockCell(block: BlockView, [key, width]: Column, column: number, row: number, measure: Measure): TableCell {
  const lines = textLines(linesIn(block, key), { first: roles[key] }, width - cellPadding.x * 2, measure)
  // The bars stand above the name of the band, so its first line begins below them.
  return {
    column,
    columnEnd: column + 1,
    row,
    rowEnd: row + 1,
    lines: column === CHART_COLUMN ? [barSpace(lines), ...lines] : lines,
    again: [],
  }
}

const roles: Readonly<Record<ColumnKey, TextRole>> = {
  buildingBlock: 'group',
  band: 'body',
  readiness: 'strong',
  readinessAndRange: 'strong',
  completeness: 'body',
}

function linesIn({ number, name, score }: BlockView, key: ColumnKey): Line[] {
  if (key === 'buildingBlock')
    return name.map((line, index): Line => (index === 0 ? { ...line, text: `${number}. ${line.text}` } : line))
  if (key === 'band') return score.band.length > 1 ? inOne(score.band) : score.band
  if (key === 'readiness') return score.readinessText
  if (key === 'readinessAndRange')
    return [...score.readinessText, ...(score.applicable > 0 ? asRemark(score.rangeText.slice(0, 1)) : [])]
  return score.applicable > 0 ? score.completenessText : []
}

function inOne(lines: readonly Line[]): Line[] {
  return lines.slice(0, 1).map((line) => ({ ...line, text: lines.map((each) => each.text).join(' · ') }))
}

function barSpace(lines: ReturnType<typeof textLines>): ReturnType<typeof textLines>[number] {
  const height = BAR.height + BAR.range + BAR.gap + 4
  const style = lines[0]?.style ?? { size: 1, leading: height, bold: false, color: 'ink', language: 'en' }
  return { text: '', style: { ...style, size: 1, leading: height }, gap: 0 }
}

function chartItems(
  block: BlockView,
  bands: readonly number[],
  cellWidth: number,
  cellLeft: number,
  cellTop: number,
): SheetItem[] {
  const left = cellLeft + cellPadding.x
  const top = cellTop + cellPadding.y + 2
  const width = cellWidth - cellPadding.x * 2
  const { readiness, range, applicable, provisional: canMove } = block.score
  const track: SheetItem = { kind: 'frame', left, top, width, height: BAR.height, color: 'rule', thickness: 0.5 }
  const ticks = bands
    .filter((start) => start > 0)
    .map((start): SheetItem => ({
      kind: 'fill',
      left: left + start * width,
      top,
      width: 0.6,
      height: BAR.height + BAR.gap + BAR.range,
      color: 'rule',
    }))
  const bar: SheetItem[] =
    readiness === null
      ? []
      : [{ kind: 'fill', left, top, width: Math.max(0.8, readiness * width), height: BAR.height, color: 'blue' }]
  const [low, high] = range
  const strip = {
    left: left + low * width,
    top: top + BAR.height + BAR.gap,
    width: (high - low) * width,
    height: BAR.range,
  }
  const moving: SheetItem[] =
    applicable > 0 && canMove
      ? [
          { kind: 'hatch', ...strip, color: 'grey' },
          { kind: 'frame', ...strip, color: 'grey', thickness: 0.5 },
        ]
      : []
  return [track, ...ticks, ...bar, ...moving]
}
