import type { BriefView } from '../../view/brief-view'
import type { Sheet } from '../layout/sheet'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { fillSheet } from './fill-sheet'
import { leastOfFirst, leastWithoutMissing, mostOfFirst, putFirstPage, putHeadAndStanding } from './first-page'
import { leastOfSecond, mostOfSecond, putSecondPage, putToDecide, putWhoAndWhen } from './second-page'

/**
 * The brief as at most two sheets ([BR1]): each holds as many items, and of each text as many lines, as fit.
 * @throws Error when even the least does not fit, which no text can bring about
 */
export function composeBrief(view: BriefView, measure: Measure): Sheet[] {
  const sheets = view.overall.readiness === null ? sheetsOfPlan(view, measure) : bothSheets(view, measure)
  const whole = sheets.filter((sheet) => sheet !== null)
  if (whole.length < sheets.length) throw new Error('the brief does not fit its two pages')
  const running = view.frame.documentTitle.slice(0, 1)
  return frameSheets(
    whole,
    view.frame,
    whole.map(() => running),
    measure,
  )
}

/** What is missing stands on the first sheet where at least three gaps fit there, otherwise on the second. */
function bothSheets(view: BriefView, measure: Measure): (Sheet | null)[] {
  const withMissing = fillSheet(leastOfFirst, mostOfFirst, (composer, amounts) =>
    putFirstPage(composer, view, amounts, measure),
  )
  const first =
    withMissing ??
    fillSheet(leastWithoutMissing, { ...mostOfFirst, gaps: 0 }, (composer, amounts) =>
      putFirstPage(composer, view, amounts, measure),
    )
  const second = fillSheet(leastOfSecond, mostOfSecond, (composer, amounts) =>
    putSecondPage(composer, view, withMissing ? { ...amounts, gaps: 0 } : amounts, measure),
  )
  return [first, second]
}

/** Before anything is answered there is no profile: the plan begins on the first sheet, which it may fit whole. */
function sheetsOfPlan(view: BriefView, measure: Measure): (Sheet | null)[] {
  const [comfortable] = leastOfSecond
  const most = { ...mostOfSecond, gaps: 0 }
  const only = fillSheet(comfortable ? [{ ...comfortable, gaps: 0 }] : [], most, (composer, amounts) => {
    putHeadAndStanding(composer, view, { titleLines: 1, lead: 1 }, measure)
    putSecondPage(composer, view, amounts, measure)
  })
  if (only) return [only]
  const first = fillSheet(leastOfSecond, most, (composer, amounts) => {
    putHeadAndStanding(composer, view, { titleLines: 1, lead: 1 }, measure)
    putToDecide(composer, view, amounts, measure)
  })
  return [first, fillSheet(leastOfSecond, most, (composer, amounts) => putWhoAndWhen(composer, view, amounts, measure))]
}
