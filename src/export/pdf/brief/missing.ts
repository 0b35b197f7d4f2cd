import { briefLines } from '../../view/brief-words'
import { moreLines, type BriefView } from '../../view/brief-view'
import { wordLines, type Line } from '../../view/lines'
import type { Composer } from '../layout/composer'
import type { Measure } from '../text/measure'
import { inOne, putBriefHeading, putBriefTable, putBriefText } from './section'

const TODAY_WIDTH = 92

/** What is missing most: as many gaps as the level says, those that weigh most first. */
export function putMissing(
  composer: Composer,
  { missing, frame: { languages } }: BriefView,
  { gaps, lines }: { gaps: number; lines: number },
  measure: Measure,
): void {
  putBriefHeading(composer, briefLines('missing', languages), measure, 7)
  if (missing.total === 0) {
    putBriefText(composer, wordLines('noGaps', languages), { first: 'body' }, 2, measure)
    return
  }
  // In both languages the room goes to the gaps themselves.
  if (languages.length === 1)
    putBriefText(composer, briefLines('missingOrder', languages), { first: 'remark' }, 2, measure)
  const shown = missing.items.slice(0, gaps)
  putBriefTable(
    composer,
    [
      { heading: briefLines('shouldBe', languages), width: composer.width - TODAY_WIDTH },
      { heading: briefLines('today', languages), width: TODAY_WIDTH, roles: { first: 'strong' } },
    ],
    shown.map((gap): Line[][] => [gap.text, gap.today]),
    lines,
    measure,
  )
  composer.space(3)
  putBriefText(
    composer,
    inOne(moreLines('moreMissing', missing.total - shown.length, languages)),
    { first: 'strong' },
    2,
    measure,
  )
}
