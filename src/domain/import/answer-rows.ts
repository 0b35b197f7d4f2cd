import type { MethodQuestion, Questionnaire } from '../method/method'
import type { AnswerValue } from '../project/schema'
import type { FoundHeadings, HeadingWords, SheetLanguages } from './find-headings'
import type { NotRead } from './proposal'
import { cellName, looseForm, type SheetTable } from './sheet-table'

/**
 * The columns of a sheet of answers, whether it was filled in by a project or is the blank form. The action point is
 * the toolkit's own text.
 */
export type AnswerColumn =
  'number' | 'question' | 'answer' | 'description' | 'note' | 'evidence' | 'actionPoint' | 'status' | 'reason'
export type TextColumn = 'description' | 'note' | 'evidence'
export const textColumns: readonly TextColumn[] = ['description', 'note', 'evidence']

export type Choice = AnswerValue | 'partly' | 'none'
export type StatusChoice = 'yes' | 'no'

/** The words for a choice, in both languages. */
export type ChoiceWords<Chosen> = readonly { choice: Chosen; words: readonly string[] }[]

/** What the reader of answers must know of how OneDoor writes them. */
export interface AnswerKnowledge {
  headings: HeadingWords<AnswerColumn>
  questionnaire: Questionnaire
  questions: ReadonlyMap<string, MethodQuestion>
  choices: ChoiceWords<Choice>
  statuses: ChoiceWords<StatusChoice>
  /** The cells of a question or part as they would be written today, by its id. */
  written: (languages: SheetLanguages) => ReadonlyMap<string, Readonly<Partial<Record<AnswerColumn, string>>>>
}

/** A row of the sheet: of a question, of one of its parts, or of one of its amounts. */
export interface AnswerRow {
  index: number
  id: string
}

/** A question with its rows, in any order. */
export interface QuestionRows {
  question: MethodQuestion
  own: AnswerRow | undefined
  parts: Map<string, AnswerRow>
}

export function isAnswers(keys: ReadonlySet<AnswerColumn>): boolean {
  return keys.has('answer') && keys.has('question') && keys.size >= 3
}

/** A sheet of answers: its rows by question, and the content of their cells. */
export class AnswerSheet {
  readonly questions: QuestionRows[] = []
  readonly notRead: NotRead[] = []
  /**
   * The sheet shows what the project holds: a cell of it that is empty now was emptied. In the blank form an empty cell
   * says nothing.
   */
  readonly showsProject: boolean
  rows = 0
  private readonly written: ReturnType<AnswerKnowledge['written']>
  private above = ''

  constructor(
    readonly table: SheetTable,
    readonly found: FoundHeadings<AnswerColumn>,
    knowledge: AnswerKnowledge,
  ) {
    this.showsProject = (table.rows[found.row] ?? []).includes('onedoor/answers')
    this.written = knowledge.written(found.languages)
    const byNumber = new Map<string, QuestionRows>()
    for (let index = found.row + 1; index < table.rows.length; index += 1)
      this.sort({ index, id: this.idOf(index) }, byNumber, knowledge)
    this.questions.push(...byNumber.values())
  }

  /** The content of a cell; empty where the sheet has no such column. */
  said({ index }: AnswerRow, column: AnswerColumn): string {
    const at = this.found.columns[column]
    return at === undefined ? '' : (this.table.rows[index]?.[at]?.trim() ?? '')
  }

  /** What OneDoor would write into a cell today. */
  writtenIn({ id }: AnswerRow, column: AnswerColumn): string {
    return this.written.get(id)?.[column] ?? ''
  }

  has(column: AnswerColumn): boolean {
    return this.found.columns[column] !== undefined
  }

  cell({ index }: AnswerRow, column: AnswerColumn): string {
    return cellName(index, this.found.columns[column] ?? 0)
  }

  /** Records a row or cell with content that is not read. */
  leave(row: AnswerRow, column: AnswerColumn): void {
    const text = this.said(row, column)
    const isOurs = (column === 'answer' || column === 'status') && isDerived(text)
    if (text !== '' && !isOurs)
      this.notRead.push({ kind: 'rows', sheet: this.table.name, cell: this.cell(row, column), text, count: 1 })
  }

  private sort(row: AnswerRow, byNumber: Map<string, QuestionRows>, knowledge: AnswerKnowledge): void {
    const [number = '', part] = row.id.split('/')
    const question = knowledge.questions.get(number)
    const rows = question && (byNumber.get(number) ?? { question, own: undefined, parts: new Map<string, AnswerRow>() })
    const isSecond = part === undefined ? rows?.own !== undefined : rows?.parts.has(part)
    if (!rows || isSecond) {
      for (const column of ['answer', ...textColumns, 'status', 'reason'] as const) this.leave(row, column)
      return
    }
    byNumber.set(number, rows)
    this.rows += 1
    if (part === undefined) rows.own = row
    else rows.parts.set(part, row)
  }

  /** The id in column A, or else the number that is printed; a letter alone is a part of the question above. */
  private idOf(index: number): string {
    const first = this.table.rows[index]?.[0]?.trim() ?? ''
    const id = /^4\.\d\.\d{1,2}(?:\/(?:[a-f]|domestic|external))?$/u.test(first)
      ? first
      : this.said({ index, id: '' }, 'number')
    if (/^4\.\d\.\d{1,2}$/u.test(id)) this.above = id
    const [, letter] = /^([a-f])\)?$/u.exec(id) ?? []
    return letter ? `${this.above}/${letter}` : id
  }
}

/** Text in square brackets is derived, not an answer of its own ([WB3]). */
export function isDerived(said: string): boolean {
  return /^\[[^]*\]$/u.test(said)
}

/**
 * The choice that a text names. Every line must name the same one: somebody may write both languages, one below the
 * other.
 */
export function chosenBy<Chosen>(said: string, choices: ChoiceWords<Chosen>): Chosen | undefined {
  const found = said
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const form = looseForm(line)
      return choices.find(({ words }) => words.some((word) => looseForm(word) === form))?.choice
    })
  return found.every((choice) => choice === found[0]) ? found[0] : undefined
}
