import { consensusAnswers, type AnswerEdit } from '../assessment/answers'
import type { MethodQuestion } from '../method/method'
import { currentRound } from '../project/create'
import { isSame } from '../project/change'
import type { Answer, AnswerValue, PartAnswer, Project } from '../project/schema'
import { parseAmount } from '../text/format'
import { isEmptyText } from '../text/typed-text'
import type { FoundHeadings, HeadingWords, SheetLanguages } from './find-headings'
import type { ImportChange, ImportField, ImportProblem, ImportProposal, ImportValue, NotRead } from './proposal'
import { readCellText } from './read-cell-text'
import { cellName, looseForm, sameText, type SheetTable } from './sheet-table'

export type AnswerColumn = 'number' | 'question' | 'answer' | 'description' | 'note' | 'evidence'
type TextColumn = 'description' | 'note' | 'evidence'
export type Choice = AnswerValue | 'partly' | 'none'

/** What reading answers needs to know of how OneDoor writes them. */
export interface AnswerKnowledge {
  headings: HeadingWords<AnswerColumn>
  questions: ReadonlyMap<string, MethodQuestion>
  /** The words of each choice, in both languages. */
  choices: readonly { choice: Choice; words: readonly string[] }[]
  /** The cells of a question or part as they would be written today, by its id. */
  written: (languages: SheetLanguages) => ReadonlyMap<string, Readonly<Partial<Record<AnswerColumn, string>>>>
}

export function isAnswers(keys: ReadonlySet<AnswerColumn>): boolean {
  return keys.has('answer') && keys.has('question') && keys.size >= 3
}

/** What a sheet of answers would change in the project's current round ([IM10]). An empty cell takes nothing away. */
export function proposeAnswers(project: Project, table: SheetTable, found: FoundHeadings<AnswerColumn>, knowledge: AnswerKnowledge): ImportProposal {
  const reading = new AnswerReading(project, table, found, knowledge)
  reading.readAll()
  const extra: NotRead[] = found.extra.map(({ column, text }) => ({ kind: 'column', sheet: table.name, cell: cellName(found.row, column), text }))
  return { changes: reading.changes, notRead: [...extra, ...reading.notRead], tables: [{ sheet: table.name, kind: 'answers', rows: reading.seen.size }] }
}

class AnswerReading {
  readonly changes: ImportChange[] = []
  readonly notRead: NotRead[] = []
  readonly seen = new Set<string>()
  private readonly answers: Record<string, Answer>
  private readonly written: ReturnType<AnswerKnowledge['written']>
  private row = 0
  private question = ''
  private amounts: Partial<Record<'domestic' | 'external', number | null>> = {}

  constructor(project: Project, private readonly table: SheetTable, private readonly found: FoundHeadings<AnswerColumn>, private readonly knowledge: AnswerKnowledge) {
    this.answers = consensusAnswers(project, currentRound(project).id)
    this.written = knowledge.written(found.languages)
  }

  readAll(): void {
    for (this.row = this.found.row + 1; this.row < this.table.rows.length; this.row += 1) {
      const id = this.idOf()
      const [number = '', part] = id.split('/')
      const question = this.knowledge.questions.get(number)
      if (question && !this.seen.has(id)) {
        this.seen.add(id)
        this.readRow(id, question, part)
      } else if (this.text('answer') !== '') this.notRead.push({ kind: 'rows', sheet: this.table.name, cell: cellName(this.row, 0), text: id || this.text('question'), count: 1 })
    }
  }

  /** The id in column A, or else the number that is printed; a letter alone is a part of the question above. */
  private idOf(): string {
    const first = this.table.rows[this.row]?.[0]?.trim() ?? ''
    const id = /^4\.\d\.\d{1,2}(?:\/(?:[a-f]|domestic|external))?$/u.test(first) ? first : this.text('number')
    if (/^4\.\d\.\d{1,2}$/u.test(id)) this.question = id
    return /^[a-f]$/u.test(id) ? `${this.question}/${id}` : id
  }

  private text(column: AnswerColumn): string {
    const at = this.found.columns[column]
    return at === undefined ? '' : (this.table.rows[this.row]?.[at]?.trim() ?? '')
  }

  private readRow(id: string, question: MethodQuestion, part: string | undefined): void {
    const said = this.text('answer')
    // What follows from other answers stands in brackets: it is no answer of its own.
    if (said !== '' && !/^\[[^]*\]$/u.test(said) && !sameText(said, this.written.get(id)?.answer ?? '')) {
      if (part === 'domestic' || part === 'external') this.readAmount(question.number, part, said)
      else if (part !== undefined) this.readPart(id, question, part, said)
      else if (question.kind === 'ratio') this.readAmounts(id, said)
      else this.readChoice(id, question, said)
    }
    if (part !== undefined) return
    for (const column of ['description', 'note', 'evidence'] as const) this.readText(id, column)
  }

  private readChoice(id: string, question: MethodQuestion, said: string): void {
    const choice = this.choiceOf(said)
    const before = this.valueBefore(id)
    if (!choice || choice === 'partly') return this.add(id, 'value', 'answer', before, textValue(said), { do: 'answer', edit: {} }, [{ kind: 'notAChoice', text: said }])
    const after: ImportValue = { type: 'answer', value: choice }
    if (isSame(before, after)) return
    this.add(id, 'value', 'answer', before, after, { do: 'answer', edit: editOf(question, choice) })
  }

  private readPart(id: string, question: MethodQuestion, part: string, said: string): void {
    const choice = this.choiceOf(said)
    const known = question.parts?.some((one) => one.id === part)
    const given = this.answers[question.number]?.parts?.[part] ?? 'none'
    const before: ImportValue = { type: 'answer', value: given }
    if (!known || !choice || choice === 'partly' || choice === 'notApplicable') return this.add(id, 'part', 'answer', before, textValue(said), { do: 'part', part, value: null }, [{ kind: 'notAChoice', text: said }])
    if (choice !== given) this.add(id, 'part', 'answer', before, { type: 'answer', value: choice }, { do: 'part', part, value: choice === 'none' ? null : choice satisfies PartAnswer })
  }

  /** One of the two amounts, in a row of its own; the other one is what its row says, or what it was. */
  private readAmount(question: string, part: 'domestic' | 'external', said: string): void {
    const ratio = this.answers[question]?.ratio
    const before: ImportValue = ratio ? { type: 'amounts', domestic: ratio.domestic, external: ratio.external } : this.valueBefore(question)
    const amounts = { ...ratio, ...this.amounts, [part]: amountOf(said) }
    this.amounts = amounts
    const { domestic, external } = amounts
    const isLast = part === 'external' || this.textBelow() === '' || this.textBelow() === this.written.get(`${question}/external`)?.answer
    if (!isLast) return
    if (typeof domestic !== 'number' || typeof external !== 'number') return this.add(question, 'ratio', 'answer', before, textValue(said), { do: 'answer', edit: {} }, [{ kind: 'notAnAmount', text: said }])
    this.add(question, 'ratio', 'answer', before, { type: 'amounts', domestic, external }, { do: 'answer', edit: { value: null, ratio: { domestic, external } } })
  }

  private textBelow(): string {
    const at = this.found.columns.answer
    return at === undefined ? '' : (this.table.rows[this.row + 1]?.[at]?.trim() ?? '')
  }

  /** Two amounts, or that there are none to be had. */
  private readAmounts(id: string, said: string): void {
    const choice = this.choiceOf(said)
    const ratio = this.answers[id]?.ratio
    const before: ImportValue = ratio ? { type: 'amounts', domestic: ratio.domestic, external: ratio.external } : this.valueBefore(id)
    if (choice === 'unknown' || choice === 'notApplicable' || choice === 'none') {
      return this.add(id, 'value', 'answer', before, { type: 'answer', value: choice }, { do: 'answer', edit: { value: choice === 'none' ? null : choice, ratio: null } })
    }
    const language = this.found.languages === 'en' ? 'en' : 'lo'
    const lines = said.split('\n').filter((line) => /\d/u.test(line))
    const [domestic, external, ...more] = (lines[0]?.match(/\d[\d.,]*\d|\d/gu) ?? []).map((amount) => parseAmount(amount, language))
    if (domestic === undefined || external === undefined || domestic === null || external === null || more.length > 0) {
      return this.add(id, 'ratio', 'answer', before, textValue(said), { do: 'answer', edit: {} }, [{ kind: 'notAnAmount', text: said }])
    }
    if (ratio?.domestic === domestic && ratio.external === external) return
    this.add(id, 'ratio', 'answer', before, { type: 'amounts', domestic, external }, { do: 'answer', edit: { value: null, ratio: { domestic, external } } })
  }

  private readText(id: string, column: TextColumn): void {
    const said = this.text(column)
    if (said === '' || sameText(said, this.written.get(id)?.[column] ?? '')) return
    const before = this.answers[id]?.[column] ?? {}
    const { text, unclear } = readCellText(said, this.found.languages, before)
    if (isSame(text, before)) return
    this.add(id, column, column, isEmptyText(before) ? { type: 'none' } : { type: 'text', text: before }, { type: 'text', text }, { do: 'answer', edit: { [column]: text } }, unclear ? [{ kind: 'languagesUnclear' }] : [])
  }

  /** Every line has to say the same: in a sheet of both languages the choice stands there twice. */
  private choiceOf(said: string): Choice | undefined {
    const found = said.split('\n').filter((line) => line.trim() !== '').map((line) => {
      const form = looseForm(line)
      return this.knowledge.choices.find(({ words }) => words.some((word) => looseForm(word) === form))?.choice
    })
    return found.every((choice) => choice === found[0]) ? found[0] : undefined
  }

  private valueBefore(id: string): ImportValue {
    const answer = this.answers[id]
    const parts = Object.values(answer?.parts ?? {})
    if (answer?.value) return { type: 'answer', value: answer.value }
    return { type: 'answer', value: parts.length > 0 && parts.every((part) => part === parts[0]) ? (parts[0] ?? 'none') : 'none' }
  }

  private add(id: string, field: ImportField, column: AnswerColumn, before: ImportValue, after: ImportValue, edit: ImportChange['edit'], problems: ImportProblem[] = []): void {
    const place = { sheet: this.table.name, cell: cellName(this.row, this.found.columns[column] ?? 0) }
    this.changes.push({ key: `answer/${id}/${field}`, kind: 'changed', entity: 'answer', id, field, place, before, after, problems, needs: [], edit })
  }
}

/** A number as a sheet gives it; null for one that Lao and English read differently. */
function amountOf(said: string): number | null {
  const amount = parseAmount(said, 'en')
  return amount === parseAmount(said, 'lo') ? amount : null
}

function textValue(said: string): ImportValue {
  return { type: 'text', text: { lo: said } }
}

/** Yes and no answer every part of a question that has parts ([AN3]). */
function editOf(question: MethodQuestion, choice: AnswerValue | 'none'): AnswerEdit {
  if (choice === 'none') return { value: null, parts: null }
  if (question.kind !== 'parts' || choice === 'unknown' || choice === 'notApplicable') return { value: choice, parts: null }
  return { value: null, parts: Object.fromEntries((question.parts ?? []).map((part) => [part.id, choice])) }
}
