import type { AnswerValue } from '../../../domain/project/schema'
import { answerValues, partValues, type BlankPart, type BlankQuestion } from '../../view/blank-view'
import { blankLines } from '../../view/blank-words'
import { wordLines } from '../../view/lines'
import type { WordKey } from '../../words'
import type { SheetItem } from '../layout/sheet'
import { heightOf, textLines } from '../layout/text-lines'
import { firstLanguage, type Form } from './form'
import { formRoles, formText } from './form-text'
import { besides, BOX, middleOfFirst, ruleUnit, shifted, space, textUnit, tickBox, writingLines } from './form-parts'
import { stack, type Unit } from './unit'

const NUMBER_WIDTH = 42
/** Wide enough for the longest word of each in both languages. */
const answerWidths: Readonly<Record<AnswerValue, number>> = { yes: 42, no: 59, unknown: 43, notApplicable: 57 }
/** Between the text and the boxes next to it. */
const GUTTER = 10

const answerWords: Readonly<Record<AnswerValue, WordKey>> = {
  yes: 'answerYes',
  no: 'answerNo',
  unknown: 'answerUnknown',
  notApplicable: 'answerNotApplicable',
}

interface Columns {
  text: number
  textWidth: number
  all: number
  answers: readonly { value: AnswerValue; left: number; width: number }[]
}

function columnsOf(width: number): Columns {
  const start = width - answerValues.reduce((total, value) => total + answerWidths[value], 0)
  let left = start
  const answers = answerValues.map((value) => {
    const own = left
    left += answerWidths[value]
    return { value, left: own, width: answerWidths[value] }
  })
  return { text: NUMBER_WIDTH, textWidth: start - NUMBER_WIDTH - GUTTER, answers, all: width }
}

/** What the columns of boxes mean. */
export function answerHeadings({ languages, width, measure }: Form): Unit {
  const columns = columnsOf(width)
  const names = columns.answers.map(({ value, width: own }) =>
    textLines(wordLines(answerWords[value], languages), { first: 'columnHeading', second: 'second' }, own - 3, measure),
  )
  const question = textLines(
    wordLines('question', languages),
    { first: 'columnHeading', second: 'second' },
    columns.textWidth,
    measure,
  )
  const height = Math.max(heightOf(question), ...names.map(heightOf)) + 8
  return {
    height,
    items: (left, top) => [
      { kind: 'fill', left, top, width, height, color: 'tint' },
      { kind: 'text', left: left + columns.text, top: top + 4, width: columns.textWidth, lines: question },
      ...columns.answers.map((column, index) => ({
        kind: 'text' as const,
        left: left + column.left + 1.5,
        top: top + 4,
        width: column.width - 3,
        lines: names[index] ?? [],
        align: 'center' as const,
      })),
    ],
  }
}

/** A question with its boxes, its parts, and room to write. */
export function questionUnit(question: BlankQuestion, form: Form): Unit {
  const columns = columnsOf(form.width)
  return stack([
    ruleUnit(0, form.width, 'rule'),
    space(form.spacing.pad),
    conditionUnit(question, columns, form),
    itemUnit(question, columns, form),
    ...question.parts.map((part) => partUnit(part, columns, form)),
    ...amountUnits(question, columns, form),
    promptUnit(question, columns, form),
    notesUnit(question, columns, form),
    space(form.spacing.pad + 2),
  ])
}

function conditionUnit({ onlyIf }: BlankQuestion, columns: Columns, { measure }: Form): Unit {
  return textUnit(
    textLines(onlyIf, { first: 'mark', second: 'remark' }, columns.textWidth, measure),
    columns.text,
    columns.textWidth,
    { top: 0, bottom: 2 },
  )
}

/** A number, a text and the boxes of its row. */
function itemUnit(question: BlankQuestion, columns: Columns, form: Form): Unit {
  const isNote = question.kind === 'blank'
  const width = isNote ? columns.all - columns.text : columns.textWidth
  const numbers = textLines(
    [{ language: firstLanguage(form), text: question.number }],
    { first: 'formNumber' },
    NUMBER_WIDTH,
    form.measure,
  )
  const lines = formText(question.text, width, form.measure, isNote ? { first: 'remark', second: 'remark' } : formRoles)
  return {
    height: Math.max(heightOf(numbers), heightOf(lines)),
    items: (left, top) => [
      { kind: 'text', left, top, width: NUMBER_WIDTH, lines: numbers },
      { kind: 'text', left: left + columns.text, top, width, lines },
      ...boxes(question.choices, columns, left, middleOfFirst(lines, top)),
    ],
  }
}

function boxes(choices: readonly AnswerValue[], columns: Columns, left: number, middle: number): SheetItem[] {
  return columns.answers
    .filter(({ value }) => choices.includes(value))
    .map((column) => tickBox(left + column.left, column.width, middle))
}

const PART_WIDTH = 16

function partUnit(part: BlankPart, columns: Columns, form: Form): Unit {
  const width = columns.textWidth - PART_WIDTH
  const letters = textLines(
    [{ language: firstLanguage(form), text: part.id }],
    { first: 'formNumber' },
    PART_WIDTH,
    form.measure,
  )
  const lines = formText(part.text, width, form.measure)
  const gap = space(form.spacing.pad - 2)
  return stack([
    gap,
    ruleUnit(columns.text, columns.all - columns.text, 'hairline'),
    gap,
    {
      height: Math.max(heightOf(lines), BOX + 5),
      items: (left, top) => [
        { kind: 'text', left: left + columns.text, top, width: PART_WIDTH, lines: letters },
        { kind: 'text', left: left + columns.text + PART_WIDTH, top, width, lines },
        ...boxes(partValues, columns, left, middleOfFirst(lines, top)),
      ],
    },
  ])
}

/** Two amounts to write in, and what they are counted in. */
function amountUnits(question: BlankQuestion, columns: Columns, form: Form): Unit[] {
  if (question.amounts.length === 0) return []
  const hint = textLines(
    blankLines('sameUnit', form.languages),
    { first: 'remark', second: 'remark' },
    columns.textWidth,
    form.measure,
  )
  return [
    textUnit(hint, columns.text, columns.textWidth, { top: 2, bottom: 0 }),
    ...question.amounts.map(({ label }) =>
      shifted(writingLines(label, 1, columns.textWidth, form, 'formLabel'), columns.text),
    ),
  ]
}

/** An open question, with lines for the answer. */
function promptUnit(question: BlankQuestion, columns: Columns, form: Form): Unit {
  const width = columns.all - columns.text
  if (question.prompt.length === 0) return space(0)
  const lines = formText(question.prompt, width, form.measure)
  return stack([
    textUnit(lines, columns.text, width, { top: 5, bottom: 0 }),
    shifted(writingLines([], 2, width, form), columns.text),
  ])
}

/** Lines for a note on the left, and for evidence on the right. */
function notesUnit(question: BlankQuestion, columns: Columns, form: Form): Unit {
  if (question.kind === 'blank') return space(0)
  const between = 16
  const width = (columns.all - columns.text - between) / 2
  return besides([
    { unit: writingLines(wordLines('note', form.languages), 2, width, form), left: columns.text },
    { unit: writingLines(wordLines('evidence', form.languages), 2, width, form), left: columns.text + width + between },
  ])
}
