import { checklist, type CheckLine, type CheckStatus } from '../assessment/checklist'
import { consensusAnswers } from '../assessment/answers'
import { scoreAssessment } from '../assessment/scoring'
import { applyChanges, isSame } from '../project/change'
import { currentRound } from '../project/create'
import type { Project } from '../project/schema'
import type { TypedText } from '../text/typed-text'
import {
  chosenBy,
  isDerived,
  type AnswerColumn,
  type AnswerKnowledge,
  type AnswerRow,
  type AnswerSheet,
} from './answer-rows'
import { clipped } from './clipped'
import { canTake, type ImportChange, type ImportEdit, type ImportProblem, type ImportValue } from './proposal'
import { readCellText } from './read-cell-text'
import { comparable, sameText } from './sheet-table'
import { takeImport } from './take-import'

/**
 * The checklist statuses of a sheet ([IM11]). One that says what the answer says is no status of its own; one that
 * differs needs its reason, and without one it is listed and not taken.
 * @param answerChanges what the same sheet makes of the answers: statuses are seen beside those
 */
export function proposeChecks(
  project: Project,
  sheet: AnswerSheet,
  knowledge: AnswerKnowledge,
  answerChanges: readonly ImportChange[],
): ImportChange[] {
  if (!sheet.has('status') && !sheet.has('reason')) return []
  const before = new Map(linesOf(project, knowledge).map((line) => [line.question, line.status]))
  const lines = new Map(linesOf(withAnswers(project, answerChanges), knowledge).map((line) => [line.question, line]))
  return sheet.questions.flatMap(({ question, own }) => {
    if (!own) return []
    const line = lines.get(question.number)
    if (line) return proposeCheck(line, before.get(question.number) ?? line.status, own, sheet, knowledge) ?? []
    for (const column of ['status', 'reason'] as const) sheet.leave(own, column)
    return []
  })
}

/** The project as it would be with the answers of the sheet. */
function withAnswers(project: Project, changes: readonly ImportChange[]): Project {
  const all = new Map(changes.map((change) => [change.key, change]))
  const taken = changes.filter((change) => change.kind !== 'deleted' && canTake(change, all))
  return applyChanges(
    project,
    takeImport(project, taken, { changedBy: '', changedAt: '1970-01-01T00:00:00.000Z' }, () => ''),
  )
}

function linesOf(project: Project, { questionnaire }: AnswerKnowledge): CheckLine[] {
  const roundId = currentRound(project).id
  return checklist(questionnaire, scoreAssessment(questionnaire, consensusAnswers(project, roundId)), project, roundId)
}

function proposeCheck(
  line: CheckLine,
  statusBefore: CheckStatus,
  row: AnswerRow,
  sheet: AnswerSheet,
  knowledge: AnswerKnowledge,
): ImportChange | null {
  const said = sheet.said(row, 'status')
  const reason = sheet.said(row, 'reason')
  const isReasonNew = !sameText(reason, sheet.writtenIn(row, 'reason'))
  if (sheet.showsProject && !isReasonNew && sameText(said, sheet.writtenIn(row, 'status'))) return null
  const change = changeOf(line, statusBefore, row, sheet)
  if (said === '' || isDerived(said)) {
    if (said === '' && wasEmptied(row, sheet))
      return { ...change('status', { do: 'clearCheck' }, { type: 'none' }), kind: 'deleted' }
    return reason !== '' && isReasonNew
      ? change('reason', { do: 'clearCheck' }, textValue(reason), { kind: 'needsStatus' })
      : null
  }
  const status = chosenBy(said, knowledge.statuses)
  if (!status) return change('status', { do: 'clearCheck' }, textValue(said), { kind: 'notAStatus', text: said })
  if (reason === '') return withoutReason(line, status, sheet.showsProject && isReasonNew, change)
  const before = line.override?.reason ?? {}
  const { text, unclear } = isReasonNew
    ? readCellText(reason, sheet.found.languages, before)
    : { text: before, unclear: false }
  if (line.override?.status === status && isSame(text, before)) return null
  return change(
    'status',
    { do: 'check', status, reason: text },
    { type: 'status', status, reason: text },
    unclear ? { kind: 'languagesUnclear' } : clipped(reason),
  )
}

type Make = (column: AnswerColumn, edit: ImportEdit, after: ImportValue, problem?: ImportProblem | null) => ImportChange

/** A status without a reason: the one that follows from the answer needs none, and lets the answer decide again. */
function withoutReason(
  { fromAnswer, override }: CheckLine,
  status: 'yes' | 'no',
  wasTakenAway: boolean,
  change: Make,
): ImportChange | null {
  if (override?.status === status && !wasTakenAway) return null
  const after: ImportValue = { type: 'status', status, reason: {} }
  if (status !== fromAnswer) return change('reason', { do: 'clearCheck' }, after, { kind: 'needsReason' })
  return override ? change('status', { do: 'clearCheck' }, after) : null
}

function wasEmptied(row: AnswerRow, sheet: AnswerSheet): boolean {
  const written = comparable(sheet.writtenIn(row, 'status'))
  return sheet.showsProject && sheet.has('status') && written !== '' && !isDerived(written)
}

function changeOf(
  { actionPoint, override }: CheckLine,
  statusBefore: CheckStatus,
  row: AnswerRow,
  sheet: AnswerSheet,
): Make {
  const before: ImportValue = { type: 'status', status: statusBefore, reason: override?.reason ?? {} }
  return (column, edit, after, problem = null) => ({
    key: `check/${actionPoint}`,
    kind: 'changed',
    entity: 'check',
    id: actionPoint,
    field: 'status',
    before,
    after,
    edit,
    needs: [],
    place: { sheet: sheet.table.name, cell: sheet.cell(row, sheet.has(column) ? column : 'status') },
    problems: problem ? [problem] : [],
  })
}

function textValue(said: string): { type: 'text'; text: TypedText } {
  return { type: 'text', text: { lo: said } }
}
