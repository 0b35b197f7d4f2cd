import { missingGlyphs } from '../../glyphs/missing-glyphs'
import type { AssessmentView } from '../../view/assessment-view'
import { wordLines } from '../../view/lines'
import { createComposer } from '../layout/composer'
import type { Sheet } from '../layout/sheet'
import { putNotes, signNotes } from '../notes'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { putAnswers } from './answers'
import { putCover } from './cover'
import { putCrossChecks, putGaps } from './findings'
import { putSummary } from './summary'

/** The assessment report as sheets: cover, summary, answers, gaps, cross-checks. */
export function composeAssessment(view: AssessmentView, measure: Measure): Sheet[] {
  const composer = createComposer('portrait')
  putCover(composer, view, measure)
  const legends = putSummary(composer, view, measure)
  putAnswers(composer, view, measure)
  putGaps(composer, view, measure)
  putCrossChecks(composer, view, measure)
  putNotes(composer, [...legends, wordLines('scoringNote', view.frame.languages), ...signNotes(view, missingGlyphs(view).length > 0)], measure)
  const running = view.frame.documentTitle.slice(0, 1)
  return frameSheets(composer.sheets, view.frame, composer.sheets.map(() => running), measure)
}
