import type { BriefView } from '../../view/brief-view'
import type { Sheet } from '../layout/sheet'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { fillSheet } from './fill-sheet'
import { leastOfFirst, leastWithoutMissing, mostOfFirst, putFirstPage } from './first-page'
import { leastOfSecond, mostOfSecond, putSecondPage } from './second-page'

/**
 * The brief as two sheets, never more ([BR1]): each holds as many items, and of each text as many lines, as fit. What is
 * missing stands on the first sheet where at least three gaps fit there, otherwise on the second.
 */
export function composeBrief(view: BriefView, measure: Measure): Sheet[] {
  const whole = fillSheet(leastOfFirst, mostOfFirst, (composer, amounts) => putFirstPage(composer, view, amounts, measure))
  const first = whole ?? fillSheet(leastWithoutMissing, { ...mostOfFirst, gaps: 0 }, (composer, amounts) => putFirstPage(composer, view, amounts, measure))
  const second = fillSheet(leastOfSecond, mostOfSecond, (composer, amounts) => putSecondPage(composer, view, whole ? { ...amounts, gaps: 0 } : amounts, measure))
  if (!first || !second) throw new Error('the brief does not fit its two pages')
  const running = view.frame.documentTitle.slice(0, 1)
  return frameSheets([first, second], view.frame, [running, running], measure)
}
