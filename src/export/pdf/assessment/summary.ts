import { formatPercent } from '../../../domain/text/format'
import type { AssessmentView } from '../../view/assessment-view'
import { wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, textLines, type TextLine } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { putProfile } from './profile'
import { putHeading } from './section'

const FIGURE_WIDTH = 150

/**
 * A one-page summary: overall readiness, how certain it is, and the nine blocks side by side.
 * @returns notes that explain the drawing and did not fit below it
 */
export function putSummary(composer: Composer, view: AssessmentView, measure: Measure): Line[][] {
  const { languages } = view.frame
  putHeading(composer, wordLines('summary', languages), measure, true)
  putOverall(composer, view, measure)
  composer.space(12)
  putProfile(composer, view, measure)
  composer.space(6)
  const notes = [
    ...(view.blocks.some((block) => block.score.provisional) ? [wordLines('profileLegend', languages)] : []),
    wordLines('scaleLegend', languages, {
      marks: view.bandStarts
        .filter((start) => start > 0)
        .map(formatPercent)
        .join(', '),
    }),
  ]
  const lines = notes.flatMap((note) => textLines(note, { first: 'remark', second: 'remark' }, composer.width, measure))
  if (heightOf(lines) > composer.free()) return notes
  composer.text(lines)
  return []
}

function putOverall(composer: Composer, view: AssessmentView, measure: Measure): void {
  const {
    overall,
    frame: { languages },
  } = view
  const hasFigure = overall.readiness !== null
  const figure = textLines(overall.readinessText, { first: hasFigure ? 'figure' : 'heading' }, FIGURE_WIDTH, measure)
  const left = [
    ...textLines(wordLines('overallReadiness', languages), { first: 'mark', second: 'second' }, FIGURE_WIDTH, measure),
    ...figure,
  ]
  const right = factLines(view, composer.width - FIGURE_WIDTH - 20, measure)
  const top = composer.top()
  const height = Math.max(heightOf(left), heightOf(right)) + 16
  composer.put(
    [
      { kind: 'fill', left: composer.left, top, width: composer.width, height, color: 'tint' },
      { kind: 'fill', left: composer.left, top, width: 3, height, color: 'blue' },
      { kind: 'text', left: composer.left + 14, top: top + 8, width: FIGURE_WIDTH, lines: left },
      {
        kind: 'text',
        left: composer.left + FIGURE_WIDTH + 12,
        top: top + 8,
        width: composer.width - FIGURE_WIDTH - 20,
        lines: right,
      },
    ],
    height,
  )
}

type FactKey = 'band' | 'range' | 'gaps' | 'crossChecks' | 'findOut'

/**
 * The words beside the large figure. In both languages each fact stands on one line, so that the summary keeps to one
 * sheet.
 */
function factLines(view: AssessmentView, width: number, measure: Measure): TextLine[] {
  const {
    overall,
    frame: { languages },
  } = view
  const [language = 'lo'] = languages
  const inOne = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' · ')
  const fact = (key: FactKey, value: string): string => `${inOne(wordLines(key, languages))}: ${value}`
  const facts = [
    overall.band.length > 0 ? fact('band', inOne(overall.band)) : '',
    overall.provisional ? fact('range', inOne(overall.rangeText)) : '',
    inOne(overall.answeredText),
    ...(view.unanswered
      ? []
      : [
          fact('gaps', String(view.gapsInOrder.length)),
          fact('crossChecks', String(view.contradictions.length)),
          fact('findOut', String(view.findOut.length)),
        ]),
  ].filter(Boolean)
  const mark = overall.provisional
    ? textLines([{ language, text: inOne(wordLines('provisional', languages)) }], { first: 'strong' }, width, measure)
    : []
  return [...mark, ...facts.flatMap((text) => textLines([{ language, text }], { first: 'body' }, width, measure))].map(
    (line, index) => (index > 0 ? { ...line, gap: line.gap + 1 } : line),
  )
}
