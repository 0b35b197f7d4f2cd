import fc from 'fast-check'
import type { Answer, Check } from '../../src/domain/project/schema'
import type { SheetTable } from '../../src/domain/import/sheet-table'
import { actionPointNumberOf, type MethodQuestion } from '../../src/domain/method/method'
import type { DocumentLanguages } from '../../src/export/request'
import type { TypedText } from '../../src/domain/text/typed-text'
import { allQuestions, questionnaire } from './answers'

/** What a group writes at a question: cells by row id and column, and what they mean. */
export interface Filling {
  cells: { id: string; column: FilledColumn; text: string | number }[]
  answer: Partial<Pick<Answer, 'value' | 'parts' | 'ratio' | 'description' | 'note' | 'evidence'>>
  check: Pick<Check, 'status' | 'reason'> | undefined
}

export const filledColumns = {
  answer: 'ຄຳຕອບ|Answer',
  description: 'ຄຳອະທິບາຍ|Description',
  note: 'ໝາຍເຫດ|Note',
  evidence: 'ຫຼັກຖານ|Evidence',
  status: 'ສະຖານະລາຍການກວດສອບ|Checklist status',
  reason: 'ເຫດຜົນຂອງສະຖານະ|Reason for the status',
} as const
export type FilledColumn = keyof typeof filledColumns

/** The words of the drop-downs, as they are offered. */
const offered = {
  yes: ['ມີ/ແມ່ນ', 'Yes'],
  no: ['ບໍ່ມີ/ບໍ່ແມ່ນ', 'No'],
  unknown: ['ບໍ່ຮູ້', 'Not known'],
  notApplicable: ['ບໍ່ກ່ຽວຂ້ອງ', 'Not applicable'],
  inPlace: ['ມີແລ້ວ', 'In place'],
  notInPlace: ['ຍັງບໍ່ມີ', 'Not in place'],
} as const

export function offeredIn(word: keyof typeof offered, languages: DocumentLanguages): string {
  const [lo, en] = offered[word]
  return languages === 'both' ? `${lo} · ${en}` : languages === 'lo' ? lo : en
}

const lao = fc.constantFrom('ດຳລັດ ເລກທີ 12/ນຍ, ລົງວັນທີ 3 ພະຈິກ 2025', 'ກຳລັງຮ່າງ\nຈະສຳເລັດໃນປີໜ້າ', '=ຍັງບໍ່ມີ', 'ນ້ຳ ກ່ຳ ໝັ້ນ (IT)')
const english = fc.constantFrom(
  'Decree 12/PM of 3 November 2025',
  'Being drafted\nReady next year',
  '+856 21 000 000, ministry',
  'A plan, a budget; and more',
)

/**
 * A text as somebody writes it into a form: in the form's language, in the other one, or in both where there is room
 * for both.
 */
function anyNote(languages: DocumentLanguages): fc.Arbitrary<{ cell: string; text: TypedText }> {
  const one = fc.oneof(
    lao.map((lo) => ({ cell: lo, text: { lo } })),
    english.map((en) => ({ cell: en, text: { en } })),
  )
  if (languages !== 'both') return one
  return fc.oneof(
    one,
    fc.record({ lo: lao, en: english }).map((text) => ({ cell: `${text.lo}\n${text.en}`, text })),
  )
}

const points = new Set(questionnaire.blocks.flatMap((block) => block.actionPoints.map(({ number }) => number)))
const hasDescription = new Set(
  questionnaire.blocks
    .filter((block) => block.questions.some((question) => 'prompt' in question && question.prompt))
    .map(({ number }) => number),
)

/** Anything that a group can write at a question of the blank form, or nothing. */
export function anyFilling(question: MethodQuestion, languages: DocumentLanguages): fc.Arbitrary<Filling> {
  const { number } = question
  const block = Number(number.split('.')[1])
  const texts = (['description', 'note', 'evidence'] as const).filter(
    (column) => column !== 'description' || hasDescription.has(block),
  )
  const written = fc.record(
    Object.fromEntries(texts.map((column) => [column, fc.option(anyNote(languages), { nil: undefined, freq: 3 })])),
  )
  const reason = points.has(actionPointNumberOf(number))
    ? fc.option(fc.record({ status: fc.constantFrom('yes', 'no'), reason: anyNote(languages) }), {
        nil: undefined,
        freq: 4,
      })
    : fc.constant(undefined)
  return fc.tuple(anyChoice(question, languages), written, reason).map(([choice, notes, check]): Filling => {
    const filling: Filling = {
      cells: [...choice.cells],
      answer: { ...choice.answer },
      check: check && { status: check.status, reason: check.reason.text },
    }
    for (const column of texts) {
      const note = notes[column]
      if (!note) continue
      filling.cells.push({ id: number, column, text: note.cell })
      filling.answer[column] = note.text
    }
    if (check)
      filling.cells.push(
        { id: number, column: 'status', text: offeredIn(check.status === 'yes' ? 'inPlace' : 'notInPlace', languages) },
        { id: number, column: 'reason', text: check.reason.cell },
      )
    return filling
  })
}

type Chosen = Pick<Filling, 'cells' | 'answer'>

function anyChoice({ number, kind, parts = [] }: MethodQuestion, languages: DocumentLanguages): fc.Arbitrary<Chosen> {
  const cell = (id: string, word: keyof typeof offered): Filling['cells'][number] => ({
    id,
    column: 'answer',
    text: offeredIn(word, languages),
  })
  const nothing = fc.constant<Chosen>({ cells: [], answer: {} })
  const whole = (values: readonly ('yes' | 'no' | 'unknown' | 'notApplicable')[]): fc.Arbitrary<Chosen> =>
    fc.constantFrom(...values).map((value) => {
      const isForParts = kind === 'parts' && (value === 'yes' || value === 'no')
      return {
        cells: [cell(number, value)],
        answer: isForParts ? { parts: Object.fromEntries(parts.map(({ id }) => [id, value])) } : { value },
      }
    })
  if (kind === 'ratio') {
    const amount = fc.integer({ min: 0, max: 9_000_000 })
    const amounts = fc.record({ domestic: amount, external: amount }).map((ratio): Chosen => ({
      answer: { ratio },
      cells: [
        { id: `${number}/domestic`, column: 'answer', text: ratio.domestic },
        { id: `${number}/external`, column: 'answer', text: ratio.external },
      ],
    }))
    return fc.oneof(nothing, amounts, whole(['unknown', 'notApplicable']))
  }
  if (kind !== 'parts') return fc.oneof(nothing, whole(['yes', 'no', 'unknown', 'notApplicable']))
  const some = fc
    .record(
      Object.fromEntries(
        parts.map(({ id }) => [
          id,
          fc.option(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const), { nil: undefined }),
        ]),
      ),
    )
    .map((given): Chosen => {
      const chosen = Object.entries(given).flatMap(([id, value]) => (value ? [[id, value] as const] : []))
      return {
        cells: chosen.map(([id, value]) => cell(`${number}/${id}`, value)),
        answer: chosen.length > 0 ? { parts: Object.fromEntries(chosen) } : {},
      }
    })
  return fc.oneof(nothing, some, whole(['yes', 'no', 'unknown', 'notApplicable']))
}

/** A whole form, filled in: what is written at each question, by its number. */
export function anyFilledForm(languages: DocumentLanguages): fc.Arbitrary<Map<string, Filling>> {
  return fc
    .tuple(
      ...allQuestions.map((question) =>
        anyFilling(question, languages).map((filling) => [question.number, filling] as const),
      ),
    )
    .map((all) => new Map(all))
}

/** Where a cell is: sheet, row and column, counted from 0. */
export interface FilledPlace {
  sheet: number
  row: number
  column: number
}

/** Finds the cells of a form's sheets by row id and column; undefined where they have no such cell. */
export function placesIn(tables: readonly SheetTable[]): (id: string, column: FilledColumn) => FilledPlace | undefined {
  const places = new Map<string, FilledPlace>()
  for (const [sheet, { rows }] of tables.entries()) {
    const heading = rows.find((cells) => cells[0]?.startsWith('onedoor/')) ?? []
    for (const [name, words] of Object.entries(filledColumns)) {
      const column = heading.findIndex(
        (text) => text !== '' && words.split('|').some((word) => text.split('\n').includes(word)),
      )
      for (const [row, [id = '']] of rows.entries())
        if (id !== '' && column !== -1) places.set(`${id} ${name}`, { sheet, row, column })
    }
  }
  return (id, column) => places.get(`${id} ${column}`)
}

/** The tables with the form filled in. */
export function filledTables(
  tables: readonly SheetTable[],
  form: ReadonlyMap<string, Pick<Filling, 'cells'>>,
): SheetTable[] {
  const filled = tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }))
  const find = placesIn(tables)
  for (const { id, column, text } of [...form.values()].flatMap(({ cells }) => cells)) {
    const place = find(id, column)
    const row = place && filled[place.sheet]?.rows[place.row]
    if (!row) throw new Error(`the form has no cell for ${column} of ${id}`)
    row[place.column] = String(text)
  }
  return filled
}
