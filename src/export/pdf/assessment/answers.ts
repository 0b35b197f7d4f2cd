import type { AssessmentView, BlockView } from '../../view/assessment-view'
import { wordLines, type Line } from '../../view/lines'
import type { AnswerState, QuestionView } from '../../view/question-view'
import { word, type WordKey } from '../../words'
import type { Composer } from '../layout/composer'
import type { TableCell } from '../layout/paginate-table'
import type { SheetItem } from '../layout/sheet'
import { cellPadding, putTable } from '../layout/table'
import { textLines, type LineRoles, type TextLine } from '../layout/text-lines'
import type { Measure } from '../text/measure'
import { putHeading } from './section'
import { answerSign } from './signs'

/** Number, question, sign, answer, notes. */
const widths = [38, 228, 18, 82, 157.28] as const
const SIGN_COLUMN = 2

interface Row {
  block: BlockView
  isHeading: boolean
  state: AnswerState | null
  cells: TableCell[]
}

/** Every question with its answer, block by block. */
export function putAnswers(composer: Composer, view: AssessmentView, measure: Measure): void {
  const { languages } = view.frame
  putHeading(composer, wordLines('answers', languages), measure, true)
  const rows = rowsOf(view, measure)
  const columns: (WordKey | null)[] = ['number', 'question', null, 'answer', 'noteAndEvidence']
  putTable(composer, {
    widths,
    headings: columns.map((key, column) =>
      key ? textLines(wordLines(key, languages), { first: 'columnHeading' }, inner(column), measure) : [],
    ),
    rowCount: rows.length,
    cells: rows.flatMap((row) => row.cells),
    ruleAbove: (row) => (rows[row]?.isHeading ? 'heavy' : 'hairline'),
    isTinted: (cell) => rows[cell.row]?.isHeading ?? false,
    keepWithNext: (row) => rows[row]?.isHeading ?? false,
    entryAt: (row) => (rows[row]?.isHeading ? nameWithNumber(rows[row].block) : null),
    carry: (row) => {
      const at = rows[row]
      return at && !at.isHeading
        ? textLines(continuedName(at.block), { first: 'group' }, composer.width - cellPadding.x * 2, measure)
        : null
    },
    draw: (placed, left, top): SheetItem[] => {
      const state = rows[placed.cell.row]?.state
      return placed.cell.column === SIGN_COLUMN && placed.top >= 0 && state
        ? answerSign(state, left + cellPadding.x, top + cellPadding.y + 3)
        : []
    },
  })
}

function inner(column: number): number {
  return (widths[column] ?? 0) - cellPadding.x * 2
}

function rowsOf(view: AssessmentView, measure: Measure): Row[] {
  const rows: Row[] = []
  for (const block of view.blocks) {
    rows.push(headingRow(block, rows.length, measure))
    for (const question of block.questions)
      rows.push(...questionRows(block, question, rows.length, view.frame.languages, measure))
  }
  return rows
}

function headingRow(block: BlockView, row: number, measure: Measure): Row {
  const name = nameWithNumber(block).map((line): Line => {
    const band = block.score.band.find((candidate) => candidate.language === line.language)
    const readiness =
      block.score.readinessText.find((candidate) => candidate.language === line.language) ??
      block.score.readinessText[0]
    return { ...line, text: [line.text, readiness?.text, band?.text].filter((text) => text).join(' · ') }
  })
  const width = widths.reduce((total, own) => total + own, 0) - cellPadding.x * 2
  const lines = textLines(name, { first: 'group', second: 'second' }, width, measure)
  return {
    block,
    isHeading: true,
    state: null,
    cells: [{ column: 0, columnEnd: widths.length, row, rowEnd: row + 1, lines, again: [] }],
  }
}

function nameWithNumber(block: BlockView): Line[] {
  return block.name.map((line, index) => (index === 0 ? { ...line, text: `${block.number}. ${line.text}` } : line))
}

function continuedName(block: BlockView): Line[] {
  return nameWithNumber(block)
    .slice(0, 1)
    .map((line) => ({ ...line, text: `${line.text} ${word('continued', line.language)}` }))
}

function questionRows(
  block: BlockView,
  question: QuestionView,
  row: number,
  languages: readonly Line['language'][],
  measure: Measure,
): Row[] {
  const rowEnd = row + 1 + question.parts.length
  const notes = notesOf(question, languages)
  const own: Row = {
    block,
    isHeading: false,
    state: question.state,
    cells: [
      withAgain(
        cell(0, row, numberLine(question.number, languages), { first: 'strong' }, measure),
        numberAgain(question.number, languages),
        measure,
      ),
      cell(
        1,
        row,
        question.text,
        question.state === 'blank' ? { first: 'remark', second: 'remark' } : { first: 'body' },
        measure,
      ),
      { ...cell(SIGN_COLUMN, row, [], { first: 'body' }, measure) },
      cell(
        3,
        row,
        [...question.answer, ...question.ratio.map((line): Line => ({ ...line, remark: true }))],
        { first: 'strong' },
        measure,
      ),
      { ...cell(4, row, [], { first: 'body' }, measure), rowEnd, lines: labelledLines(notes, measure) },
    ],
  }
  const parts = question.parts.map((part, index): Row => ({
    block,
    isHeading: false,
    state: part.state,
    cells: [
      cell(0, row + 1 + index, numberLine(part.id, languages), { first: 'body' }, measure),
      cell(1, row + 1 + index, part.text, { first: 'body' }, measure),
      cell(SIGN_COLUMN, row + 1 + index, [], { first: 'body' }, measure),
      cell(3, row + 1 + index, part.answer, { first: 'body' }, measure),
    ],
  }))
  return [own, ...parts]
}

function numberLine(number: string, languages: readonly Line['language'][]): Line[] {
  return [{ language: languages[0] ?? 'lo', text: number }]
}

function cell(column: number, row: number, lines: readonly Line[], roles: LineRoles, measure: Measure): TableCell {
  return {
    column,
    columnEnd: column + 1,
    row,
    rowEnd: row + 1,
    lines: textLines(lines, roles, inner(column), measure),
    again: [],
  }
}

/** A long note continues over several sheets: each repeats the number of its question. */
function numberAgain(number: string, languages: readonly Line['language'][]): Line[] {
  return numberLine(number, languages).map((line) => ({
    ...line,
    text: `${line.text} ${word('continued', line.language)}`,
  }))
}

function withAgain(own: TableCell, lines: readonly Line[], measure: Measure): TableCell {
  return { ...own, again: textLines(lines, { first: 'strong' }, inner(own.column), measure) }
}

interface Labelled {
  label: Line[]
  lines: Line[]
}

/** What the group wrote at a question, each kind under its name. */
function notesOf(question: QuestionView, languages: readonly Line['language'][]): Labelled[] {
  const asksInWords = question.prompt.length > 0
  return [
    {
      label: asksInWords ? question.prompt : wordLines('description', languages),
      // An open question without an answer is shown as well.
      lines:
        asksInWords && question.description.length === 0 ? wordLines('answerOpen', languages) : question.description,
    },
    { label: wordLines('note', languages), lines: question.note },
    { label: wordLines('evidence', languages), lines: question.evidence },
  ].filter((note) => note.lines.length > 0)
}

function labelledLines(notes: readonly Labelled[], measure: Measure): TextLine[] {
  return notes.flatMap(({ label, lines }, index) => {
    const heading = textLines(label, { first: 'remark', second: 'remark' }, inner(4), measure)
    return [
      ...heading.map((line, position) => (position === 0 && index > 0 ? { ...line, gap: 4 } : line)),
      ...textLines(lines, { first: 'body' }, inner(4), measure),
    ]
  })
}
