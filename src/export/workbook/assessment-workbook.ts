import { formatPercent } from '../../domain/text/format'
import type { Language } from '../../domain/text/language'
import type { AssessmentView, BlockView, ScoreView } from '../view/assessment-view'
import { wordLines } from '../view/lines'
import type { WordKey } from '../words'
import { answerLists } from './answer-lists'
import { answersSheet } from './answers-sheet'
import { cellText, headingText } from './cell-text'
import { footerOf, frameRows } from './frame-rows'
import { crossChecksSheet, gapsSheet } from './gaps-sheet'
import type { SheetCell, SheetModel, SheetRow, WorkbookModel } from './model'
import { readMeSheet } from './read-me-sheet'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

/** The assessment report as a workbook: summary, answers, gaps, cross-checks, and a sheet that says what they are. */
export function assessmentWorkbook(view: AssessmentView): WorkbookModel {
  const { frame } = view
  const title = `${headingText(frame.documentTitle)} – ${headingText(frame.projectTitle)}`
  const sheets = [summarySheet(view), answersSheet(view), gapsSheet(view), crossChecksSheet(view)]
  const readMe = readMeSheet(frame, sheets, ['scoringNote'], ['derivedNote', 'reasonNote'])
  return {
    title,
    subject: headingText(frame.documentTitle),
    day: frame.day,
    sheets: [...sheets, readMe],
    lists: answerLists(frame.languages),
  }
}

const headingKeys = [
  'number',
  'buildingBlock',
  'readiness',
  'range',
  'completeness',
  'band',
] as const satisfies readonly WordKey[]
const WIDTHS = [7, 44, 14, 18, 14, 26] as const
const WEIGHT_WIDTH = 11
const BARS_COLUMN = 2

function summarySheet(view: AssessmentView): SheetModel {
  const { frame } = view
  const { languages } = frame
  const keys: readonly WordKey[] = view.weighted ? [...headingKeys, 'weight'] : headingKeys
  const widths = view.weighted ? [...WIDTHS, WEIGHT_WIDTH] : WIDTHS
  const top = [
    ...frameRows(frame, wordLines('assessmentReport', languages), widths.length),
    ...(view.overall.provisional ? [noticeRow(view, widths.length)] : []),
  ]
  const heading: SheetRow = {
    id: 'onedoor/summary',
    cells: keys.map((key): SheetCell => ({ value: cellText(wordLines(key, languages)), style: 'heading' })),
  }
  const overall: SheetRow = {
    id: 'overall',
    cells: [
      { value: '', style: 'group' },
      { value: cellText(workbookLines('overall', languages)), style: 'group' },
      ...scoreCells(view.overall, languages),
      ...(view.weighted ? [{ value: '', style: 'centered' } as const] : []),
    ],
  }
  const blocks = view.blocks.map((block) => blockRow(block, view))
  return {
    name: sheetName(headingText(workbookLines('summarySheet', languages), ' · ')),
    orientation: 'portrait',
    widths,
    rows: [...top, heading, ...blocks, overall],
    headingRow: top.length,
    bars: { column: BARS_COLUMN, fromRow: top.length + 1, toRow: top.length + 1 + blocks.length },
    footer: footerOf(frame),
  }
}

function noticeRow(view: AssessmentView, columns: number): SheetRow {
  const { languages } = view.frame
  return {
    id: '',
    cells: [
      {
        value: [wordLines('provisional', languages), view.overall.answeredText]
          .map((lines) => headingText(lines))
          .join(' · '),
        style: 'notice',
        columns,
      },
    ],
  }
}

function blockRow(block: BlockView, view: AssessmentView): SheetRow {
  return {
    id: `block/${block.number}`,
    cells: [
      { value: block.number, style: 'centered' },
      { value: cellText(block.name), style: 'body' },
      ...scoreCells(block.score, view.frame.languages),
      ...(view.weighted ? [{ value: block.weight, style: 'centered' } as const] : []),
    ],
  }
}

function scoreCells(score: ScoreView, languages: readonly Language[]): SheetCell[] {
  const provisional =
    score.provisional && score.readiness !== null ? ` (${headingText(wordLines('provisionalShort', languages))})` : ''
  return [
    score.readiness === null
      ? { value: cellText(score.readinessText), style: 'centered' }
      : { value: shownShare(score.readiness), style: 'percent' },
    { value: cellText(score.rangeText), style: 'centered' },
    { value: shownShare(score.completeness), style: 'percent' },
    { value: cellText(score.band) + provisional, style: 'body' },
  ]
}

/** A share as the number that every document shows: whole percent, and 100 only for all of it. */
function shownShare(share: number): number {
  return Number(formatPercent(share).slice(0, -1)) / 100
}
