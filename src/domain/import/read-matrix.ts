import type { ColumnKey } from '../planning/matrix-columns'
import type { Action, Outcome } from '../project/schema'
import { columnText } from './column-value'
import { filledAt, type MatrixChanges } from './matrix-changes'
import type { ImportRow } from './matrix-rows'
import type { Block } from './place-rows'
import type { FilledCell, ImportValue } from './proposal'
import { readAreas } from './read-areas'
import { joinProblems, type ReadColumn } from './read-column'
import { sameText } from './sheet-table'

/** Reads the cells of a matrix whose rows are placed. */
export function readMatrix(changes: MatrixChanges, rows: readonly ImportRow[]): void {
  readAreas(changes)
  for (const block of changes.placed.outcomes) readOutcome(changes, block)
  let above: string | null = null
  for (const row of rows) above = readAction(changes, row, above)
}

function readOutcome(changes: MatrixChanges, block: Block): void {
  const [first] = block.rows
  if (!first) return
  const outcome = changes.facts.outcome(block.key)
  if (block.isNew || !outcome) return addOutcome(changes, block, first)
  const rows = changes.ownRows(block, (row) => changes.facts.outcomeOf(row))
  moveOutcome(changes, outcome, rows)
  changes.changeColumns('outcome', outcome.id, rows, { outcome })
}

/** An outcome is moved when all its rows stand under another area. */
function moveOutcome(changes: MatrixChanges, outcome: Outcome, rows: readonly ImportRow[]): void {
  const [row] = rows
  const areas = new Set(rows.map((one) => changes.placed.areaOf.get(one)?.key))
  const [area] = areas
  if (!row || area === undefined || area === outcome.priorityAreaId || areas.size > 1) return
  changes.add(row, 'priorityArea', 1, {
    key: `${outcome.id}/parent`,
    kind: 'moved',
    entity: 'outcome',
    id: outcome.id,
    field: 'parent',
    before: { type: 'text', text: changes.facts.area(outcome.priorityAreaId)?.name ?? {} },
    after: { type: 'text', text: changes.nameOf(area) },
    needs: changes.newOnly(area),
    edit: { do: 'moveOutcome', area },
  })
}

function addOutcome(changes: MatrixChanges, block: Block, row: ImportRow): void {
  const name = changes.read('keyOutcome', block.text)
  const others = filledAt('outcome')
    .filter(({ isName }) => !isName)
    .map(({ key }) => ({
      column: key,
      ...changes.read(key, columnText(startingIn(block.rows, key), key)?.text ?? ''),
    }))
  const area = block.upper ?? ''
  changes.add(row, 'keyOutcome', 1, {
    key: block.key,
    kind: 'added',
    entity: 'outcome',
    id: block.key,
    field: null,
    before: { type: 'none' },
    after: shownName(name),
    problems: [...joinProblems([name, ...others].flatMap(({ problems }) => problems)), changes.idProblem(row)],
    needs: changes.newOnly(area),
    edit: { do: 'addOutcome', area, cells: filledCells('keyOutcome', name, others) },
  })
}

/** Rows whose cell of a column begins in them: a merged cell that begins above is about others. */
function startingIn(rows: readonly ImportRow[], column: ColumnKey): ImportRow[] {
  const own = new Set(rows.map(({ index }) => index))
  return rows.filter((row) => own.has(row.cells[column]?.origin ?? -1))
}

/** The action of a row; returns the one below which the next new one goes. */
function readAction(changes: MatrixChanges, row: ImportRow, above: string | null): string | null {
  const { cells } = row
  const known = changes.facts.action(row)
  if (known) {
    changeAction(changes, row, known)
    return known.id
  }
  const hasAction = filledAt('action').some((column) => cells[column.key]?.text.trim())
  const outcome = changes.placed.outcomeOf.get(row)
  if (!hasAction || !outcome) return above
  const name = changes.read('action', cells.action?.text ?? '')
  const others = filledAt('action')
    .filter(({ isName }) => !isName)
    .map((column) => ({ column: column.key, ...changes.read(column.key, cells[column.key]?.text ?? '') }))
  const key = `new-action/${changes.table.name}/${row.index}`
  changes.add(row, 'action', 2, {
    key,
    kind: 'added',
    entity: 'action',
    id: key,
    field: null,
    before: { type: 'none' },
    after: shownName(name),
    problems: [...joinProblems([name, ...others].flatMap(({ problems }) => problems)), changes.idProblem(row)],
    needs: changes.newOnly(outcome.key),
    edit: {
      do: 'addAction',
      outcome: outcome.key,
      after: above,
      cells: filledCells('action', name, others),
      questions: questionsIn(cells.fromQuestions?.text ?? ''),
    },
  })
  return key
}

function changeAction(changes: MatrixChanges, row: ImportRow, action: Action): void {
  const { facts } = changes
  const outcome = changes.placed.outcomeOf.get(row)
  if (outcome && outcome.key !== action.outcomeId) {
    changes.add(row, 'keyOutcome', 2, {
      key: `${action.id}/parent`,
      kind: 'moved',
      entity: 'action',
      id: action.id,
      field: 'parent',
      before: { type: 'text', text: facts.outcome(action.outcomeId)?.text ?? {} },
      after: { type: 'text', text: changes.nameOf(outcome.key) },
      needs: changes.newOnly(outcome.key),
      edit: { do: 'moveAction', outcome: outcome.key },
    })
  }
  for (const column of filledAt('action')) {
    const cell = row.cells[column.key]
    if (cell && !sameText(cell.text, facts.said(row.id, column.key)))
      changes.changeCell(column, action.id, { text: cell.text, row, rowsDiffer: false }, { action })
  }
  const questions = row.cells.fromQuestions
  if (questions?.origin === row.index && !sameText(questions.text, facts.said(row.id, 'fromQuestions'))) {
    changes.notRead.push({ kind: 'questions', ...changes.place(row, 'fromQuestions'), text: questions.text })
  }
}

/** By what something new is known: also where that is still empty. */
function shownName({ value }: ReadColumn): ImportValue {
  return value.type === 'none' ? { type: 'text', text: {} } : value
}

/** What is filled in for something new: its name always, of the rest what says something. */
function filledCells(name: ColumnKey, read: ReadColumn, others: readonly FilledCell[]): FilledCell[] {
  return [
    { column: name, value: read.value },
    ...others.filter(({ value }) => value.type !== 'none').map(({ column, value }) => ({ column, value })),
  ]
}

function questionsIn(text: string): string[] {
  return [...new Set(text.match(/4\.[1-9]\.\d{1,2}/gu) ?? [])]
}
