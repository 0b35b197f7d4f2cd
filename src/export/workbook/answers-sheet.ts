import type { AssessmentView, BlockView } from '../view/assessment-view'
import { wordLines, type Line } from '../view/lines'
import type { PartView, QuestionView } from '../view/question-view'
import type { WordKey } from '../words'
import { cellText, headingText } from './cell-text'
import { footerOf, frameRows } from './frame-rows'
import type { SheetCell, SheetModel, SheetRow } from './model'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

const headingKeys = ['number', 'question', 'answer', 'description', 'note', 'evidence'] as const satisfies readonly WordKey[]
const WIDTHS = [8, 52, 17, 25, 27, 25] as const

/** Every question with its answer, part by part, and what was written beside it. */
export function answersSheet(view: AssessmentView): SheetModel {
  const { frame } = view
  const top = frameRows(frame, wordLines('answers', frame.languages), WIDTHS.length)
  const heading: SheetRow = {
    id: 'onedoor/answers',
    cells: headingKeys.map((key): SheetCell => ({ value: cellText(wordLines(key, frame.languages)), style: 'heading' })),
  }
  return {
    name: sheetName(headingText(workbookLines('answersSheet', frame.languages), ' · ')),
    orientation: 'landscape',
    widths: WIDTHS,
    rows: [...top, heading, ...view.blocks.flatMap(blockRows)],
    headingRow: top.length,
    footer: footerOf(frame),
  }
}

function blockRows(block: BlockView): SheetRow[] {
  const title = block.name.map((line) => `${block.number}. ${line.text}`).join(' / ')
  return [
    { id: `block/${block.number}`, startsBlock: true, cells: [{ value: title, style: 'group', columns: WIDTHS.length }] },
    ...block.questions.flatMap((question, index) => [questionRow(question, index > 0), ...question.parts.map((part) => partRow(question, part))]),
  ]
}

/** A question stays with its parts, and the first one of a block with the block's name. */
function questionRow(question: QuestionView, startsBlock: boolean): SheetRow {
  return {
    id: question.number,
    startsBlock,
    cells: [
      { value: question.number, style: 'centered' },
      ...[[...question.text, ...question.prompt], [...question.answer, ...question.ratio], question.description, question.note, question.evidence].map(bodyCell),
    ],
  }
}

function partRow(question: QuestionView, part: PartView): SheetRow {
  return {
    id: `${question.number}/${part.id}`,
    cells: [{ value: part.id, style: 'centered' }, ...[part.text, part.answer, [], [], []].map(bodyCell)],
  }
}

function bodyCell(lines: readonly Line[]): SheetCell {
  return { value: cellText(lines), style: 'body' }
}
