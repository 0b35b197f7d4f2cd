import type { Language } from '../../../domain/text/language'
import { emptyListLines, type AssessmentView, type GapView } from '../../view/assessment-view'
import { wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import { textLines } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { putHeading, putList } from './section'

/** How many gaps the short list holds. */
const FIRST_GAPS = 15

/** The gaps that weigh most, then all of them in the handbook's order with their rank. */
export function putGaps(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { languages } = view.frame
  const first = view.gapsByWeight.slice(0, FIRST_GAPS)
  const isAll = first.length === view.gapsByWeight.length
  // A sheet of its own, unless the answers ended near the top of one: that one would be left nearly empty.
  const isMostlyUsed = composer.free() < composer.full / 2
  putHeading(
    composer,
    isAll ? wordLines('gapsByWeight', languages) : wordLines('gapsFirst', languages, { count: first.length }),
    measure,
    isMostlyUsed,
  )
  if (first.length === 0) {
    putSentence(composer, emptyListLines(view, 'noGaps'), measure)
    return
  }
  const ranks = new Map(view.gapsByWeight.map((gap, index) => [gap.number, index + 1]))
  putGapList(composer, first, ranks, languages, measure)
  putHeading(composer, wordLines('gapsInOrder', languages), measure)
  putGapList(composer, view.gapsInOrder, ranks, languages, measure)
}

function putGapList(
  composer: Composer,
  gaps: readonly GapView[],
  ranks: ReadonlyMap<string, number>,
  languages: readonly Language[],
  measure: Measure,
): void {
  putList(
    composer,
    [
      { heading: wordLines('number', languages), width: 42, roles: { first: 'strong' } },
      { heading: wordLines('question', languages), width: 253.28 },
      { heading: wordLines('gapKind', languages), width: 78 },
      { heading: wordLines('gain', languages), width: 92, roles: { first: 'strong' } },
      { heading: wordLines('rank', languages), width: 58 },
    ],
    gaps.map((gap) => [
      plain(gap.number, languages),
      gap.text,
      gap.kindText,
      gap.gainText,
      plain(String(ranks.get(gap.number) ?? ''), languages),
    ]),
    measure,
  )
}

/** Where checklist and answers disagree, and what the group has to find out. */
export function putCrossChecks(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { languages } = view.frame
  putHeading(composer, wordLines('contradictions', languages), measure)
  if (view.contradictions.length === 0) putSentence(composer, emptyListLines(view, 'noContradictions'), measure)
  else putContradictions(composer, view, measure)
  putHeading(composer, wordLines('findOut', languages), measure)
  if (view.findOut.length === 0) {
    putSentence(composer, emptyListLines(view, 'nothingToFindOut'), measure)
    return
  }
  putList(
    composer,
    [
      { heading: wordLines('number', languages), width: 42, roles: { first: 'strong' } },
      { heading: wordLines('question', languages), width: 301.28 },
      { heading: wordLines('note', languages), width: 180 },
    ],
    view.findOut.map((item) => [plain(item.number, languages), item.text, item.note]),
    measure,
  )
}

function putContradictions(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { languages } = view.frame
  putList(
    composer,
    [
      { heading: wordLines('number', languages), width: 42, roles: { first: 'strong' } },
      { heading: wordLines('actionPoint', languages), width: 201.28 },
      { heading: wordLines('fromAnswer', languages), width: 70 },
      { heading: wordLines('setByGroup', languages), width: 70, roles: { first: 'strong' } },
      { heading: wordLines('reason', languages), width: 140 },
    ],
    view.contradictions.map((line) => [
      plain(line.actionPoint, languages),
      line.text,
      line.fromAnswer,
      line.setByGroup,
      line.reason,
    ]),
    measure,
  )
}

function putSentence(composer: Composer, lines: readonly Line[], measure: Measure): void {
  composer.text(textLines(lines, { first: 'lead', second: 'second' }, composer.width, measure))
}

function plain(text: string, languages: readonly Language[]): Line[] {
  return [{ language: languages[0] ?? 'lo', text }]
}
