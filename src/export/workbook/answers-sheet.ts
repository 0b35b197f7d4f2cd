import type { Language } from '../../domain/text/language'
import type { AssessmentView, BlockView } from '../view/assessment-view'
import type { CheckView } from '../view/check-view'
import { wordLines, type Line } from '../view/lines'
import type { AmountsView, PartView, QuestionView } from '../view/question-view'
import type { WordKey } from '../words'
import { cellText, choiceText, derivedChoice, headingText } from './cell-text'
import { footerOf, frameRows } from './frame-rows'
import type { ListName, SheetCell, SheetModel, SheetRow } from './model'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

const headingKeys = [
  'number',
  'question',
  'answer',
  'description',
  'note',
  'evidence',
] as const satisfies readonly WordKey[]
const checkKeys = ['checkStatus', 'statusReason'] as const
const WIDTHS = [8, 46, 17, 22, 24, 22, 16, 20] as const

/** Every question with its answer, part by part, what was written beside it, and its checklist status. */
export function answersSheet(view: AssessmentView): SheetModel {
  const { frame } = view
  const { languages } = frame
  const top = frameRows(frame, wordLines('answers', languages), WIDTHS.length)
  const headings = [
    ...headingKeys.map((key) => wordLines(key, languages)),
    ...checkKeys.map((key) => workbookLines(key, languages)),
  ]
  const heading: SheetRow = {
    id: 'onedoor/answers',
    cells: headings.map((lines): SheetCell => ({ value: cellText(lines), style: 'heading' })),
  }
  return {
    name: sheetName(headingText(workbookLines('answersSheet', languages), ' · ')),
    orientation: 'landscape',
    widths: WIDTHS,
    rows: [...top, heading, ...view.blocks.flatMap((block) => blockRows(block, languages))],
    headingRow: top.length,
    footer: footerOf(frame),
  }
}

function blockRows(block: BlockView, languages: readonly Language[]): SheetRow[] {
  const title = block.name.map((line) => `${block.number}. ${line.text}`).join(' / ')
  return [
    {
      id: `block/${block.number}`,
      startsBlock: true,
      cells: [{ value: title, style: 'group', columns: WIDTHS.length }],
    },
    ...block.questions.flatMap((question, index) => [
      questionRow(question, index > 0),
      ...question.parts.map((part) => partRow(question, part)),
      ...(question.amounts ? amountRows(question.number, question.amounts, languages) : []),
    ]),
  ]
}

/** A question stays with its parts, and the first one of a block with the block's name. */
function questionRow(question: QuestionView, startsBlock: boolean): SheetRow {
  const { number, state, check } = question
  return {
    id: number,
    startsBlock,
    cells: [
      { value: number, style: 'centered' },
      bodyCell([...question.text, ...question.prompt]),
      state === 'blank'
        ? { value: derivedChoice(question.answer), style: 'body' }
        : choiceCell(question.answer, question.isOwn, 'answer'),
      ...[question.description, question.note, question.evidence].map(bodyCell),
      ...checkCells(check),
    ],
  }
}

function checkCells(check: CheckView | null): SheetCell[] {
  if (!check) return [bodyCell([]), bodyCell([])]
  return [choiceCell(check.status, check.isOwn, 'status'), bodyCell(check.reason)]
}

function partRow(question: QuestionView, part: PartView): SheetRow {
  return {
    id: `${question.number}/${part.id}`,
    cells: [
      { value: part.id, style: 'centered' },
      bodyCell(part.text),
      choiceCell(part.answer, part.isOwn, 'partAnswer'),
      ...emptyCells(),
    ],
  }
}

/** The two amounts are typed as numbers, each in a row of its own. */
function amountRows(question: string, amounts: AmountsView, languages: readonly Language[]): SheetRow[] {
  return (['domestic', 'external'] as const).map((key): SheetRow => ({
    id: `${question}/${key}`,
    cells: [bodyCell([]), bodyCell(workbookLines(key, languages)), amountCell(amounts[key]), ...emptyCells()],
  }))
}

/** Money is shown in whole units, with its thousands apart; a share or a small number as it is. */
function amountCell(value: number | null): SheetCell {
  return { value, style: (value ?? 0) >= 1000 ? 'amount' : 'body' }
}

function emptyCells(): SheetCell[] {
  return WIDTHS.slice(3).map(() => bodyCell([]))
}

function bodyCell(lines: readonly Line[]): SheetCell {
  return { value: cellText(lines), style: 'body' }
}

function choiceCell(lines: readonly Line[], isOwn: boolean, choices: ListName): SheetCell {
  return { value: isOwn ? choiceText(lines) : derivedChoice(lines), style: 'body', choices }
}
