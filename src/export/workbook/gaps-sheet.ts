import { emptyListLines, type AssessmentView } from '../view/assessment-view'
import { wordLines, type Line } from '../view/lines'
import { cellText, headingText } from './cell-text'
import { footerOf, frameRows } from './frame-rows'
import type { SheetCell, SheetModel, SheetRow } from './model'
import { sheetName } from './sheet-name'
import { workbookLines, type WorkbookWordKey } from './workbook-words'

interface Table {
  id: string
  sheet: WorkbookWordKey
  title: Line[]
  headings: readonly (readonly Line[])[]
  widths: readonly number[]
  rows: SheetRow[]
  /** Stands in the table when it has no rows. */
  empty: Line[]
}

/** The gaps in the handbook's order, each with its weight, so that they can be sorted either way. */
export function gapsSheet(view: AssessmentView): SheetModel {
  const { languages } = view.frame
  const ranks = new Map(view.gapsByWeight.map((gap, index) => [gap.number, index + 1]))
  const rows = view.gapsInOrder.map((gap): SheetRow => ({
    id: gap.number,
    cells: [
      { value: gap.number, style: 'centered' },
      { value: cellText(gap.text), style: 'body' },
      { value: cellText(gap.kindText), style: 'body' },
      { value: Math.round(gap.gain * 1000) / 10, style: 'points' },
      { value: ranks.get(gap.number) ?? null, style: 'centered' },
    ],
  }))
  return tableSheet(view, {
    id: 'onedoor/gaps',
    sheet: 'gapsSheet',
    title: wordLines('gapsInOrder', languages),
    rows,
    empty: emptyListLines(view, 'noGaps'),
    headings: [
      ...(['number', 'question', 'gapKind', 'gain'] as const).map((key) => wordLines(key, languages)),
      workbookLines('rank', languages),
    ],
    widths: [9, 82, 20, 18, 14],
  })
}

/** Checklist statuses that the group set otherwise than its answers say, with the reasons. */
export function crossChecksSheet(view: AssessmentView): SheetModel {
  const { languages } = view.frame
  const rows = view.contradictions.map((line): SheetRow => ({
    id: line.actionPoint,
    cells: [
      { value: line.actionPoint, style: 'centered' },
      ...[line.text, line.fromAnswer, line.setByGroup, line.reason].map((lines): SheetCell => ({
        value: cellText(lines),
        style: 'body',
      })),
    ],
  }))
  return tableSheet(view, {
    id: 'onedoor/cross-checks',
    sheet: 'crossChecksSheet',
    title: wordLines('contradictions', languages),
    rows,
    empty: emptyListLines(view, 'noContradictions'),
    headings: (['number', 'actionPoint', 'fromAnswer', 'setByGroup', 'reason'] as const).map((key) =>
      wordLines(key, languages),
    ),
    widths: [9, 60, 18, 18, 44],
  })
}

function tableSheet(view: AssessmentView, table: Table): SheetModel {
  const { frame } = view
  const columns = table.widths.length
  const top = frameRows(frame, table.title, columns)
  const heading: SheetRow = {
    id: table.id,
    cells: table.headings.map((lines): SheetCell => ({ value: cellText(lines), style: 'heading' })),
  }
  const empty: SheetRow = { id: '', cells: [{ value: cellText(table.empty), style: 'body', columns }] }
  return {
    name: sheetName(headingText(workbookLines(table.sheet, frame.languages), ' · ')),
    orientation: 'landscape',
    widths: table.widths,
    rows: [...top, heading, ...(table.rows.length > 0 ? table.rows : [empty])],
    headingRow: top.length,
    filter: table.rows.length > 1,
    footer: footerOf(frame),
  }
}
