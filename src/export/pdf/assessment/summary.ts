import { formatPercent } from '../../../domain/text/format'
import type { AssessmentView } from '../../view/assessment-view'
import { wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { heightOf, textLines, type TextLine } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { putProfile } from './profile'
import { putHeading } from './section'

const FIGURE_WIDTH = 150

/** One page that says it all: overall readiness, how sure it is, and the nine blocks side by side. */
export function putSummary(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { languages } = view.frame
  putHeading(composer, wordLines('summary', languages), measure, true)
  putOverall(composer, view, measure)
  composer.space(16)
  composer.text(textLines(wordLines('profile', languages), { first: 'subheading', second: 'second' }, composer.width, measure))
  composer.space(5)
  putProfile(composer, view, measure)
  composer.space(6)
  const notes = [
    ...(view.blocks.some((block) => block.score.provisional) ? [wordLines('profileLegend', languages)] : []),
    wordLines('scaleLegend', languages, { marks: view.bandStarts.filter((start) => start > 0).map(formatPercent).join(', ') }),
  ]
  for (const note of notes) {
    composer.text(textLines(note, { first: 'remark', second: 'remark' }, composer.width, measure))
    composer.space(3)
  }
}

function putOverall(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { overall, frame: { languages } } = view
  const hasFigure = overall.readiness !== null
  const figure = textLines(overall.readinessText, { first: hasFigure ? 'figure' : 'heading' }, FIGURE_WIDTH, measure)
  const left = [...textLines(wordLines('overallReadiness', languages), { first: 'mark', second: 'second' }, FIGURE_WIDTH, measure), ...figure]
  const right = factLines(view, composer.width - FIGURE_WIDTH - 20, measure)
  const top = composer.top()
  const height = Math.max(heightOf(left), heightOf(right)) + 16
  composer.put([
    { kind: 'fill', left: composer.left, top, width: composer.width, height, color: 'tint' },
    { kind: 'fill', left: composer.left, top, width: 3, height, color: 'blue' },
    { kind: 'text', left: composer.left + 14, top: top + 8, width: FIGURE_WIDTH, lines: left },
    { kind: 'text', left: composer.left + FIGURE_WIDTH + 12, top: top + 8, width: composer.width - FIGURE_WIDTH - 20, lines: right },
  ], height)
}

type FactKey = 'band' | 'range' | 'completeness' | 'gaps' | 'crossChecks' | 'findOut'

/** The figures beside the large one. In both languages each stands on one line, so that the page keeps to one sheet. */
function factLines(view: AssessmentView, width: number, measure: Measure): TextLine[] {
  const { overall, frame: { languages } } = view
  const facts: [key: FactKey, value: readonly Line[]][] = [
    ['band', overall.band],
    ...(overall.provisional ? [['range', overall.rangeText] satisfies [FactKey, Line[]]] : []),
    ['completeness', overall.answeredText],
    ['gaps', count(view.gapsInOrder.length)],
    ['crossChecks', count(view.contradictions.length)],
    ['findOut', count(view.findOut.length)],
  ]
  const marks = overall.provisional ? textLines(wordLines('provisional', languages), { first: 'strong' }, width, measure) : []
  return [...marks, ...facts.flatMap(([key, value], index) => factLine(key, value, view, width, measure)
    .map((line, position) => (position === 0 && index + marks.length > 0 ? { ...line, gap: 2 } : line)))]
}

function count(value: number): Line[] {
  return [{ language: 'lo', text: String(value) }]
}

function factLine(key: FactKey, value: readonly Line[], view: AssessmentView, width: number, measure: Measure): TextLine[] {
  const [language = 'lo'] = view.frame.languages
  if (value.length === 0) return []
  const join = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' · ')
  return textLines([{ language, text: `${join(wordLines(key, view.frame.languages))}: ${join(value)}` }], { first: 'body' }, width, measure)
}
