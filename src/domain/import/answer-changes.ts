import { consensusAnswers } from '../assessment/answers'
import type { MethodQuestion } from '../method/method'
import { currentRound } from '../project/create'
import type { Answer, Project } from '../project/schema'
import {
  isDerived,
  textColumns,
  type AnswerColumn,
  type AnswerKnowledge,
  type AnswerRow,
  type AnswerSheet,
} from './answer-rows'
import type { ImportChange, ImportField, ImportProblem, ImportValue } from './proposal'
import { comparable, sameText } from './sheet-table'

/** A change of an answer, as read from its row. */
interface Draft {
  row: AnswerRow
  id: string
  field: ImportField
  column: AnswerColumn
  before: ImportValue
  after: ImportValue
  edit: ImportChange['edit']
  problems?: (ImportProblem | null)[]
}

/** Collects what the rows of a sheet of answers change, given the project's answers and the sheet. */
export class AnswerChanges {
  readonly changes: ImportChange[] = []
  protected readonly answers: Record<string, Answer>

  constructor(
    project: Project,
    protected readonly sheet: AnswerSheet,
    protected readonly knowledge: AnswerKnowledge,
  ) {
    this.answers = consensusAnswers(project, currentRound(project).id)
  }

  /**
   * What somebody chose in a row. Text in brackets is derived from something else, and the project's current value was
   * not chosen now.
   */
  protected chosenIn(row: AnswerRow | undefined): string {
    const said = row ? this.sheet.said(row, 'answer') : ''
    if (!row || isDerived(said) || (this.sheet.showsProject && sameText(said, this.sheet.writtenIn(row, 'answer'))))
      return ''
    return said
  }

  /** In a sheet that shows the project's answers, an empty cell was emptied by somebody. */
  protected isEmptied(row: AnswerRow, column: AnswerColumn): boolean {
    const { sheet } = this
    const written = comparable(sheet.writtenIn(row, column))
    return (
      sheet.showsProject && sheet.has(column) && sheet.said(row, column) === '' && written !== '' && !isDerived(written)
    )
  }

  /** An emptied cell is confirmed like a deletion ([IM7]). */
  protected readEmptied(
    row: AnswerRow,
    id: string,
    field: ImportField,
    before: ImportValue,
    edit: ImportChange['edit'],
  ): void {
    const column = textColumns.find((one) => one === field) ?? 'answer'
    if (this.isEmptied(row, column))
      this.add({ row, id, field, column, before, after: { type: 'none' }, edit }, 'deleted')
  }

  /** When all parts of a question have the same answer, that is the question's answer. */
  protected valueBefore({ number, parts }: Pick<MethodQuestion, 'number' | 'parts'>): ImportValue {
    const answer = this.answers[number]
    if (answer?.value) return { type: 'answer', value: answer.value }
    const given = (parts ?? []).map(({ id }) => answer?.parts?.[id])
    return { type: 'answer', value: given.every((part) => part === given[0]) ? (given[0] ?? 'none') : 'byParts' }
  }

  protected add(
    { row, id, field, column, before, after, edit, problems = [] }: Draft,
    kind: ImportChange['kind'] = 'changed',
  ): void {
    const place = { sheet: this.sheet.table.name, cell: this.sheet.cell(row, column) }
    this.changes.push({
      key: `answer/${id}/${field}`,
      kind,
      entity: 'answer',
      id,
      field,
      place,
      before,
      after,
      problems: problems.filter((problem) => problem !== null),
      needs: [],
      edit,
    })
  }
}

export function textValue(said: string): ImportValue {
  return { type: 'text', text: { lo: said } }
}
