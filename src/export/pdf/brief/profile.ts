import { formatPercent } from '../../../domain/text/format'
import { briefWord } from '../../view/brief-words'
import type { BriefBlock, BriefView } from '../../view/brief-view'
import type { Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import type { SheetItem } from '../layout/sheet'
import { cellPadding } from '../layout/table'
import type { Measure } from '../text/measure'
import { putBriefTable } from './section'

const WIDTHS = { name: 262, bar: 112, share: 42, band: 107.28 } as const
const BAR_COLUMN = 1
const BAR_HEIGHT = 7

/** The nine building blocks as one small drawing: name, bar, share and level in words, a line each. */
export function putBriefProfile(composer: Composer, view: BriefView, measure: Measure): void {
  putBriefTable(
    composer,
    [
      { heading: [], width: WIDTHS.name, roles: { first: 'strong' } },
      { heading: [], width: WIDTHS.bar },
      { heading: [], width: WIDTHS.share, roles: { first: 'strong' } },
      { heading: [], width: WIDTHS.band },
    ],
    view.blocks.map((block): Line[][] => [numbered(block), [], ...shareAndLevel(block)]),
    2,
    measure,
    {
      draw: (placed, left, top) => {
        const block = view.blocks[placed.cell.row]
        return block && placed.cell.column === BAR_COLUMN
          ? barItems(block, view.bandStarts, left + cellPadding.x, top + (placed.height - BAR_HEIGHT) / 2)
          : []
      },
    },
  )
}

/** The share and the level in words; a block without a figure says why in the place of the level. */
function shareAndLevel({ score }: BriefBlock): [share: Line[], level: Line[]] {
  return score.readiness === null ? [[], score.readinessText] : [score.readinessText.slice(0, 1), score.band]
}

function numbered({ number, name }: BriefBlock): Line[] {
  return name.map((line, index): Line => (index === 0 ? { ...line, text: `${number}. ${line.text}` } : line))
}

/** Solid: what is in place. Hatched: as far as the questions that are still open can take it. */
function barItems({ score }: BriefBlock, bands: readonly number[], left: number, top: number): SheetItem[] {
  const width = WIDTHS.bar - cellPadding.x * 2
  const {
    readiness,
    range: [, high],
    applicable,
    provisional,
  } = score
  const filled = readiness === null ? 0 : Math.max(0.8, readiness * width)
  const reach = high * width - filled
  return [
    ...(applicable > 0 && provisional && reach > 0.5
      ? [{ kind: 'hatch' as const, left: left + filled, top, width: reach, height: BAR_HEIGHT, color: 'grey' as const }]
      : []),
    { kind: 'frame', left, top, width, height: BAR_HEIGHT, color: 'rule', thickness: 0.5 },
    ...bands
      .filter((start) => start > 0)
      .map((start): SheetItem => ({
        kind: 'fill',
        left: left + start * width,
        top: top - 1.5,
        width: 0.6,
        height: BAR_HEIGHT + 3,
        color: 'rule',
      })),
    ...(filled > 0
      ? [{ kind: 'fill' as const, left, top, width: filled, height: BAR_HEIGHT, color: 'blue' as const }]
      : []),
  ]
}

/** How the percentages and the bars are to be read, in one paragraph a language. */
export function profileLegend({ howToRead, bandStarts, blocks }: BriefView): Line[] {
  const marks = bandStarts
    .filter((start) => start > 0)
    .map(formatPercent)
    .join(', ')
  const isHatched = blocks.some(({ score }) => score.provisional && score.applicable > 0)
  return howToRead.map((line) => ({
    ...line,
    text: [
      line.text,
      briefWord('barMarks', line.language, { marks }),
      ...(isHatched ? [briefWord('barRange', line.language)] : []),
    ].join(' '),
  }))
}
