import type { AnswerEdit } from '../assessment/answers'
import type { MethodQuestion } from '../method/method'
import { isSame } from '../project/change'
import type { AnswerValue, PartAnswer, Project } from '../project/schema'
import { isEmptyText } from '../text/typed-text'
import { AnswerChanges, textValue } from './answer-changes'
import {
  AnswerSheet,
  chosenBy,
  textColumns,
  type AnswerColumn,
  type AnswerKnowledge,
  type AnswerRow,
  type Choice,
  type QuestionRows,
} from './answer-rows'
import { clipped } from './clipped'
import type { FoundHeadings } from './find-headings'
import { proposeChecks } from './propose-checks'
import type { ImportProblem, ImportProposal, ImportValue, NotRead } from './proposal'
import { amountOf, readAmounts, readBothAmounts, type Amounts } from './read-amounts'
import { readCellText } from './read-cell-text'
import { cellName, sameText, type SheetTable } from './sheet-table'

/**
 * What a sheet of answers, or a blank form that was filled in, would change in the project's current round ([IM10],
 * [IM11]).
 */
export function proposeAnswers(
  project: Project,
  table: SheetTable,
  found: FoundHeadings<AnswerColumn>,
  knowledge: AnswerKnowledge,
): ImportProposal {
  const sheet = new AnswerSheet(table, found, knowledge)
  const reading = new AnswerReading(project, sheet, knowledge)
  for (const rows of sheet.questions) reading.read(rows)
  const checks = proposeChecks(project, sheet, knowledge, reading.changes)
  const extra: NotRead[] = found.extra.map(({ column, text }) => ({
    kind: 'column',
    sheet: table.name,
    cell: cellName(found.row, column),
    text,
  }))
  const changes = [...reading.changes, ...checks]
  return {
    changes: [...changes.filter(({ kind }) => kind !== 'deleted'), ...changes.filter(({ kind }) => kind === 'deleted')],
    notRead: [...extra, ...sheet.notRead],
    tables: [{ sheet: table.name, kind: 'answers', rows: sheet.rows }],
  }
}

const amountRows = ['domestic', 'external'] as const

/** Reads the rows of a sheet of answers, one question after the other. */
class AnswerReading extends AnswerChanges {
  read({ question, own, parts }: QuestionRows): void {
    if (question.kind === 'ratio') this.readRatio(question, own, parts)
    else this.readChoices(question, own, parts)
    if (own) for (const column of textColumns) this.readText(question.number, own, column)
    for (const row of parts.values())
      for (const column of [...textColumns, 'status', 'reason'] as const) this.sheet.leave(row, column)
  }

  /** The answer of a question, or those of its parts. Where both are given they have to agree: neither counts more. */
  private readChoices(
    question: MethodQuestion,
    own: AnswerRow | undefined,
    parts: ReadonlyMap<string, AnswerRow>,
  ): void {
    const whole = this.chosenIn(own)
    const choice = chosenBy(whole, this.knowledge.choices)
    const chosen = [...parts].map(([part, row]) => ({ part, row, said: this.chosenIn(row) }))
    const others = chosen.filter(({ said }) => said !== '' && chosenBy(said, this.knowledge.choices) !== choice)
    if (own && whole !== '') this.readWhole(question, own, whole, choice, others.length > 0)
    if (whole !== '' && others.length === 0) return
    for (const { part, row, said } of chosen) {
      if (said !== '') this.readPart(question, part, row, said)
      else if (whole === '')
        this.readEmptied(
          row,
          `${question.number}/${part}`,
          'part',
          { type: 'answer', value: this.answers[question.number]?.parts?.[part] ?? 'none' },
          { do: 'part', part, value: null },
        )
    }
    if (own && whole === '' && chosen.every(({ said }) => said === ''))
      this.readEmptied(own, question.number, 'value', this.valueBefore(question), {
        do: 'answer',
        edit: { value: null },
      })
  }

  private readWhole(
    question: MethodQuestion,
    row: AnswerRow,
    said: string,
    choice: Choice | undefined,
    partsDiffer: boolean,
  ): void {
    const before = this.valueBefore(question)
    const refused = (problem: ImportProblem): void =>
      this.add({
        row,
        id: question.number,
        field: 'value',
        column: 'answer',
        before,
        after: textValue(said),
        edit: { do: 'answer', edit: {} },
        problems: [problem],
      })
    if (!choice || choice === 'partly') return refused({ kind: 'notAChoice', text: said })
    if (partsDiffer) return refused({ kind: 'partsDiffer', text: said })
    const after: ImportValue = { type: 'answer', value: choice }
    if (!isSame(before, after))
      this.add({
        row,
        id: question.number,
        field: 'value',
        column: 'answer',
        before,
        after,
        edit: { do: 'answer', edit: editOf(question, choice) },
      })
  }

  private readPart(question: MethodQuestion, part: string, row: AnswerRow, said: string): void {
    const choice = chosenBy(said, this.knowledge.choices)
    const known = question.parts?.some((one) => one.id === part)
    const answer = this.answers[question.number]
    const given =
      answer?.parts?.[part] ??
      (answer?.value === 'unknown' || answer?.value === 'notApplicable' ? answer.value : 'none')
    const draft = {
      row,
      id: `${question.number}/${part}`,
      field: 'part',
      column: 'answer',
      before: { type: 'answer', value: given },
    } as const
    if (!known || !choice || choice === 'partly' || choice === 'notApplicable')
      return this.add({
        ...draft,
        after: textValue(said),
        edit: { do: 'part', part, value: null },
        problems: [{ kind: 'notAChoice', text: said }],
      })
    if (choice !== given)
      this.add({
        ...draft,
        after: { type: 'answer', value: choice },
        edit: { do: 'part', part, value: choice === 'none' ? null : (choice satisfies PartAnswer) },
      })
  }

  /** Two amounts in rows of their own or in one cell, or that there are none to be had. */
  private readRatio(
    { number }: MethodQuestion,
    own: AnswerRow | undefined,
    parts: ReadonlyMap<string, AnswerRow>,
  ): void {
    const ratio = this.answers[number]?.ratio
    const before: ImportValue = ratio
      ? { type: 'amounts', domestic: ratio.domestic, external: ratio.external }
      : this.valueBefore({ number })
    const whole = this.chosenIn(own)
    const rows = amountRows.flatMap((part) => parts.get(part) ?? [])
    const emptied = rows.filter((row) => this.isEmptied(row, 'answer'))
    const said = rows.filter((row) => this.chosenIn(row) !== '')
    const amounts =
      emptied.length === 1
        ? { ratio: null }
        : readAmounts(
            { domestic: this.amountIn(parts.get('domestic')), external: this.amountIn(parts.get('external')) },
            ratio,
          )
    if (own && whole !== '') this.readRatioWhole(number, own, whole, before, amounts)
    const row = amounts?.ratio
      ? said[0]
      : (emptied[0] ?? said.find((one) => amountOf(this.sheet.said(one, 'answer')) === null) ?? said[0])
    // Where the question was answered as a whole, its amounts were emptied because there are none.
    if (amounts && row && (whole === '' || said.length > 0)) this.addAmounts(number, row, before, amounts)
    else if (whole === '' && emptied[0])
      this.readEmptied(emptied[0], number, 'ratio', before, { do: 'answer', edit: { ratio: null } })
    else if (whole === '' && own)
      this.readEmptied(own, number, 'value', before, { do: 'answer', edit: { value: null } })
  }

  private readRatioWhole(id: string, row: AnswerRow, said: string, before: ImportValue, amounts: Amounts | null): void {
    const draft = { row, id, field: 'value', column: 'answer', before } as const
    const choice = chosenBy(said, this.knowledge.choices)
    if (amounts?.ratio) {
      // Yes and no follow from the amounts: said beside amounts that say the same, they say nothing more.
      const derived = amounts.ratio.domestic > amounts.ratio.external ? 'yes' : 'no'
      if (choice !== derived)
        this.add({
          ...draft,
          after: textValue(said),
          edit: { do: 'answer', edit: {} },
          problems: [{ kind: 'partsDiffer', text: said }],
        })
    } else if (choice === 'unknown' || choice === 'notApplicable' || choice === 'none') {
      const after: ImportValue = { type: 'answer', value: choice }
      if (!isSame(before, after))
        this.add({
          ...draft,
          after,
          edit: { do: 'answer', edit: { value: choice === 'none' ? null : choice, ratio: null } },
        })
    } else this.addAmounts(id, row, before, readBothAmounts(said, this.sheet.found.languages === 'en' ? 'en' : 'lo'))
  }

  private addAmounts(id: string, row: AnswerRow, before: ImportValue, { ratio }: Amounts): void {
    const draft = { row, id, field: 'ratio', column: 'answer', before } as const
    const said = this.sheet.said(row, 'answer')
    if (!ratio)
      return this.add({
        ...draft,
        after: textValue(said),
        edit: { do: 'answer', edit: {} },
        problems: [{ kind: 'notAnAmount', text: said }],
      })
    const after: ImportValue = { type: 'amounts', ...ratio }
    if (!isSame(before, after)) this.add({ ...draft, after, edit: { do: 'answer', edit: { value: null, ratio } } })
  }

  /** What a row of an amount says; undefined where it says what the project says, or nothing. */
  private amountIn(row: AnswerRow | undefined): string | undefined {
    return this.chosenIn(row) || undefined
  }

  private readText(id: string, row: AnswerRow, column: 'description' | 'note' | 'evidence'): void {
    const { sheet } = this
    const said = sheet.said(row, column)
    const before = this.answers[id]?.[column] ?? {}
    const value: ImportValue = isEmptyText(before) ? { type: 'none' } : { type: 'text', text: before }
    if (sameText(said, sheet.writtenIn(row, column))) return
    const { text, unclear } = readCellText(said, sheet.found.languages, before)
    if (said === '') {
      this.readEmptied(row, id, column, value, { do: 'answer', edit: { [column]: isEmptyText(text) ? null : text } })
      return
    }
    if (isSame(text, before)) return
    this.add({
      row,
      id,
      field: column,
      column,
      before: value,
      after: { type: 'text', text },
      edit: { do: 'answer', edit: { [column]: text } },
      problems: [unclear ? { kind: 'languagesUnclear' } : null, clipped(said)],
    })
  }
}

/** Yes and no answer every part of a question that has parts ([AN3]). */
function editOf(question: MethodQuestion, choice: AnswerValue | 'none'): AnswerEdit {
  if (choice === 'none') return { value: null, parts: null }
  if (question.kind !== 'parts' || choice === 'unknown' || choice === 'notApplicable')
    return { value: choice, parts: null }
  return { value: null, parts: Object.fromEntries((question.parts ?? []).map((part) => [part.id, choice])) }
}
