import { briefLines } from '../../view/brief-words'
import type { BriefView } from '../../view/brief-view'
import { wordLines } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, shownText } from '../layout/text-lines'
import { oneLine } from '../page-frame'
import type { Measure } from '../text/measure'
import { putMarkAtRight } from '../title-block'
import { fewLines } from './few-lines'
import { profileLegend, putBriefProfile } from './profile'
import { putMissing } from './missing'
import { putBriefHeading, putBriefText } from './section'

/**
 * How much the first page holds. `gaps` is 0 where they stand on the second page; `remarks` 0 leaves out how to read
 * it, `lead` 0 sets the sentences smaller.
 */
export type FirstPageAmounts = Readonly<Record<'gaps' | 'lines' | 'titleLines' | 'remarks' | 'lead', number>>

export const leastOfFirst: readonly FirstPageAmounts[] = [
  { gaps: 3, lines: 2, titleLines: 1, remarks: 1, lead: 1 },
  { gaps: 3, lines: 2, titleLines: 1, remarks: 1, lead: 0 },
]
export const leastWithoutMissing: readonly FirstPageAmounts[] = [
  { gaps: 0, lines: 1, titleLines: 1, remarks: 1, lead: 0 },
  { gaps: 0, lines: 1, titleLines: 1, remarks: 0, lead: 0 },
]
export const mostOfFirst: FirstPageAmounts = { gaps: 6, lines: 3, titleLines: 2, remarks: 1, lead: 1 }

const FIGURE_WIDTH = 128

/** Where things stand: the figure, the nine building blocks, what is strong and what is missing. */
export function putFirstPage(composer: Composer, view: BriefView, amounts: FirstPageAmounts, measure: Measure): void {
  const { languages } = view.frame
  putHeadAndStanding(composer, view, amounts, measure)
  composer.space(5)
  putBriefProfile(composer, view, measure)
  composer.space(3)
  if (amounts.remarks > 0)
    putBriefText(composer, profileLegend(view), { first: 'remark', second: 'remark' }, 2, measure)
  putBriefHeading(composer, briefLines('strong', languages), measure, 6)
  putBriefText(composer, view.strong, { first: 'body' }, amounts.lines, measure)
  if (amounts.gaps > 0) putMissing(composer, view, amounts, measure)
}

/** What the document is, and the figure with its sentences. */
export function putHeadAndStanding(
  composer: Composer,
  view: BriefView,
  { titleLines, lead }: Pick<FirstPageAmounts, 'titleLines' | 'lead'>,
  measure: Measure,
): void {
  putHead(composer, view, titleLines, measure)
  putBriefHeading(composer, briefLines('whereWeStand', view.frame.languages), measure)
  putOverall(composer, view, lead > 0, measure)
}

/** Title, project and date; to their right, in frames, what everyone has to see first. */
function putHead(composer: Composer, { frame }: BriefView, titleLines: number, measure: Measure): void {
  const markWidth = putMarkAtRight(composer, frame, measure)
  composer.put([{ kind: 'fill', left: composer.left, top: composer.top(), width: 72, height: 5, color: 'blue' }], 5)
  composer.space(9)
  composer.text(
    fewLines(frame.documentTitle, { first: 'title', second: 'subheading' }, composer.width - markWidth, 1, measure),
  )
  composer.space(2)
  composer.text(
    fewLines(frame.projectTitle, { first: 'subheading', second: 'second' }, composer.width, titleLines, measure),
  )
  const facts = [frame.country, frame.round, frame.date].flatMap((lines) => lines.slice(0, 1))
  const [language = 'lo'] = frame.languages
  composer.text(oneLine([{ language, text: facts.map(shownText).join(' · ') }], 'running', composer.width, measure))
}

function putOverall(composer: Composer, view: BriefView, large: boolean, measure: Measure): void {
  const {
    overall,
    sentences,
    frame: { languages },
  } = view
  const width = composer.width - FIGURE_WIDTH - 34
  const label = fewLines(
    wordLines('overallReadiness', languages),
    { first: 'mark', second: 'second' },
    FIGURE_WIDTH,
    1,
    measure,
  )
  const figure = fewLines(
    overall.readinessText,
    { first: overall.readiness === null ? 'subheading' : 'figure' },
    FIGURE_WIDTH,
    2,
    measure,
  )
  const left = [...label, ...figure]
  const role = large && languages.length === 1 ? 'lead' : 'body'
  const right = sentences.flatMap((lines, index) =>
    fewLines(lines, { first: role }, width, 3, measure).map((line, at) =>
      at === 0 && index > 0 ? { ...line, gap: 3 } : line,
    ),
  )
  const height = Math.max(heightOf(left), heightOf(right)) + 12
  const top = composer.top()
  composer.put(
    [
      { kind: 'fill', left: composer.left, top, width: composer.width, height, color: 'tint' },
      { kind: 'fill', left: composer.left, top, width: 3, height, color: 'blue' },
      {
        kind: 'text',
        left: composer.left + 14,
        top: top + (height - heightOf(left)) / 2,
        width: FIGURE_WIDTH,
        lines: left,
      },
      {
        kind: 'text',
        left: composer.left + FIGURE_WIDTH + 24,
        top: top + (height - heightOf(right)) / 2,
        width,
        lines: right,
      },
    ],
    height,
  )
}
