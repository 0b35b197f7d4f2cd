import type { Language } from '../../domain/text/language'
import {
  answerValues,
  partValues,
  type BlankBlock,
  type BlankPoint,
  type BlankQuestion,
  type BlankView,
} from '../view/blank-view'
import { blankLines } from '../view/blank-words'
import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { WordKey } from '../words'
import { blankReadMe } from './blank-read-me'
import { cellText, headingText } from './cell-text'
import { footerOf, frameRows } from './frame-rows'
import type { SheetCell, SheetModel, SheetRow, WorkbookModel } from './model'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

/**
 * The blank questionnaire and checklist as a workbook to type in: a sheet a building block, and one that says how it is
 * filled in ([BQ5]).
 */
export function blankWorkbook(view: BlankView): WorkbookModel {
  const { frame } = view
  const title = `${headingText(frame.documentTitle)} – ${headingText(frame.projectTitle)}`
  const sheets = view.blocks.map((block) => blockSheet(block, view))
  return {
    title,
    subject: headingText(frame.documentTitle),
    day: frame.day,
    sheets: [...sheets, blankReadMe(frame, sheets)],
    lists: {
      answer: answerValues.map((value) => choiceText(answerWords[value], frame.languages)),
      partAnswer: partValues.map((value) => choiceText(answerWords[value], frame.languages)),
      status: (['checkYes', 'checkNo'] as const).map((key) => choiceText(key, frame.languages)),
    },
  }
}

const answerWords = {
  yes: 'answerYes',
  no: 'answerNo',
  unknown: 'answerUnknown',
  notApplicable: 'answerNotApplicable',
} as const satisfies Record<string, WordKey>

/** The text of a list stands on one line, in both languages where the form is in both. */
function choiceText(key: WordKey, languages: readonly Language[]): string {
  return headingText(wordLines(key, languages), ' · ')
}

type ColumnKey =
  'number' | 'question' | 'answer' | 'description' | 'note' | 'evidence' | 'actionPoint' | 'status' | 'reason'

/** Widths in characters: together they fill a landscape A4 page at nine tenths of full size. */
const columnWidths: Readonly<Record<ColumnKey, number>> = {
  number: 8,
  question: 42,
  answer: 16,
  description: 24,
  note: 22,
  evidence: 22,
  actionPoint: 32,
  status: 13,
  reason: 18,
}

/** The open description has a column only where a question asks for one. */
function columnsOf(block: BlankBlock): ColumnKey[] {
  const hasPrompt = block.questions.some((question) => question.prompt.length > 0)
  return [
    'number',
    'question',
    'answer',
    ...(hasPrompt ? ['description' as const] : []),
    'note',
    'evidence',
    'actionPoint',
    'status',
    'reason',
  ]
}

function headingLines(key: ColumnKey, languages: readonly Language[]): Line[] {
  if (key === 'status') return blankLines('checklistStatus', languages)
  return key === 'reason' ? blankLines('statusReason', languages) : wordLines(key, languages)
}

function blockSheet(block: BlankBlock, view: BlankView): SheetModel {
  const { frame } = view
  const columns = columnsOf(block)
  const title = block.name.map((line, index): Line =>
    index === 0 ? { ...line, text: `${block.number}. ${line.text}` } : line,
  )
  const top = [
    ...frameRows(frame, title, columns.length),
    aboutRow(block, columns.length),
    howRow(frame, columns.length),
  ]
  const heading: SheetRow = {
    // Not that of the answers of a project: there an emptied cell takes an answer away, here an empty one says nothing.
    id: 'onedoor/blank',
    cells: columns.map((key): SheetCell => ({ value: cellText(headingLines(key, frame.languages)), style: 'heading' })),
  }
  return {
    name: sheetName(
      headingText(
        blankLines('questionCount', frame.languages).map((line) => ({ ...line, text: `${line.text} ${block.number}` })),
        ' · ',
      ),
    ),
    orientation: 'landscape',
    widths: columns.map((key) => columnWidths[key]),
    rows: [...top, heading, ...block.questions.flatMap((question) => questionRows(question, block, columns))],
    headingRow: top.length,
    footer: footerOf(frame),
  }
}

function aboutRow(block: BlankBlock, columns: number): SheetRow {
  return { id: '', cells: [{ value: cellText(block.about), style: 'subtitle', columns }] }
}

/** The sheet that is seen first says where the instructions are. */
function howRow({ languages }: DocumentFrame, columns: number): SheetRow {
  const sheet = headingText(workbookLines('readMeSheet', languages), ' · ')
  return {
    id: '',
    cells: [{ value: headingText(blankLines('howIsThere', languages, { sheet })), style: 'subtitle', columns }],
  }
}

/** A question, and below it a row for each of its parts and amounts. They stay on one page. */
function questionRows(question: BlankQuestion, block: BlankBlock, columns: readonly ColumnKey[]): SheetRow[] {
  const point = block.points.find((candidate) => candidate.question === question.number)
  return [
    { id: question.number, startsBlock: true, cells: columns.map((key) => questionCell(key, question, point)) },
    ...question.parts.map((part) => subRow(question, part.id, `${part.id})`, part.text, true, columns)),
    ...question.amounts.map((amount) => subRow(question, amount.id, '', amount.label, false, columns)),
  ]
}

const empty: SheetCell = { value: '', style: 'body' }

function questionCell(key: ColumnKey, question: BlankQuestion, point: BlankPoint | undefined): SheetCell {
  switch (key) {
    case 'number':
      return { value: question.number, style: 'centered' }
    case 'question':
      return { value: cellText([...question.onlyIf, ...question.text, ...question.prompt]), style: 'body' }
    case 'answer':
      return question.kind === 'blank' ? empty : { ...empty, choices: 'answer' }
    case 'actionPoint':
      return { value: point ? cellText(numbered(point)) : '', style: 'body' }
    case 'status':
      return point ? { ...empty, choices: 'status' } : empty
    case 'description':
    case 'note':
    case 'evidence':
    case 'reason':
      return empty
  }
}

function numbered(point: BlankPoint): Line[] {
  return point.text.map((line, index) => (index === 0 ? { ...line, text: `${point.number} ${line.text}` } : line))
}

/** A part is answered from a list; an amount is typed. */
function subRow(
  question: BlankQuestion,
  id: string,
  sign: string,
  text: readonly Line[],
  isPart: boolean,
  columns: readonly ColumnKey[],
): SheetRow {
  return {
    id: `${question.number}/${id}`,
    cells: columns.map((key): SheetCell => {
      if (key === 'number') return { value: sign, style: 'centered' }
      if (key === 'question') return { value: cellText(text), style: 'body' }
      if (key !== 'answer') return empty
      return isPart ? { ...empty, choices: 'partAnswer' } : { value: '', style: 'amount' }
    }),
  }
}
