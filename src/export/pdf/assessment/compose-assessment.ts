import { missingGlyphs } from '../../glyphs/missing-glyphs'
import type { AssessmentView } from '../../view/assessment-view'
import { linesIn, wordLines, type Line } from '../../view/lines'
import { notesThatFit, withContents } from '../contents'
import { putCover, type CoverFact } from '../cover'
import { createComposer } from '../layout/composer'
import type { Sheet } from '../layout/sheet'
import { putNotes, signNotes } from '../notes'
import { frameSheets } from '../page-frame'
import type { Measure } from '../text/measure'
import { putAnswers } from './answers'
import { putCrossChecks, putGaps } from './findings'
import { putSummary } from './summary'

/** The assessment report as sheets: cover, contents, summary, answers, gaps, cross-checks. */
export function composeAssessment(view: AssessmentView, measure: Measure): Sheet[] {
  const composer = createComposer('portrait')
  putCover(composer, view.frame, factsOf(view), measure)
  const coverSheets = composer.sheets.length
  const legends = putSummary(composer, view, measure)
  putAnswers(composer, view, measure)
  putGaps(composer, view, measure)
  putCrossChecks(composer, view, measure)
  // At the end they would stand after what they explain, and often on a sheet by themselves.
  const notes = [
    wordLines('scoringNote', view.frame.languages),
    ...signNotes(view, missingGlyphs(view).length > 0),
    ...legends,
  ]
  const before = notesThatFit(composer.sheets, coverSheets, view.frame, measure, notes)
  if (before < notes.length) putNotes(composer, notes.slice(before), measure)
  const sheets = withContents(composer.sheets, coverSheets, view.frame, measure, notes.slice(0, before))
  const running = view.frame.documentTitle.slice(0, 1)
  return frameSheets(
    sheets,
    view.frame,
    sheets.map(() => running),
    measure,
  )
}

function factsOf({ frame, roundDate }: AssessmentView): CoverFact[] {
  const round = linesIn(frame.languages, (language) => {
    const textIn = (lines: readonly Line[]): string | undefined =>
      (lines.find((line) => line.language === language) ?? lines[0])?.text
    return [textIn(frame.round), textIn(roundDate)].filter((text) => text !== undefined).join(', ')
  })
  return [
    [wordLines('country', frame.languages), frame.country],
    [wordLines('level', frame.languages), frame.level],
    [wordLines('round', frame.languages), round],
    [wordLines('date', frame.languages), frame.date],
  ]
}
