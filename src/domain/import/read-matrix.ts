import { isSame } from '../project/change'
import type { Action, Outcome, PriorityArea } from '../project/schema'
import { isEmptyText, type TypedText } from '../text/typed-text'
import { clipped } from './clipped'
import { columnEdit, columnText, type ColumnEdit } from './column-value'
import type { FoundHeadings } from './find-headings'
import type { MatrixFacts } from './matrix-facts'
import type { ImportRow, MatrixColumn } from './matrix-rows'
import type { PlacedMatrix } from './place-matrix'
import type { Block } from './place-rows'
import type { AgencyWish, ImportChange, ImportProblem, ImportValue, NotRead } from './proposal'
import { readAgencies } from './read-agencies'
import { readCellText, readNewText } from './read-cell-text'
import { readTimelineCell } from './read-timeline-cell'
import { cellName, sameText, type Place, type SheetTable } from './sheet-table'

type Draft = Omit<ImportChange, 'place' | 'needs' | 'problems'> & {
  needs?: string[]
  problems?: (ImportProblem | null)[]
}

/** Reads the cells of a matrix whose rows are placed, and gathers what they would change. */
export class MatrixReading {
  readonly changes: { row: number; rank: number; change: ImportChange }[] = []
  readonly notRead: NotRead[] = []
  private readonly isNew: ReadonlySet<string>

  constructor(
    private readonly table: SheetTable,
    private readonly found: FoundHeadings<MatrixColumn>,
    private readonly facts: MatrixFacts,
    readonly placed: PlacedMatrix,
  ) {
    this.isNew = new Set([...placed.areas, ...placed.outcomes].filter((block) => block.isNew).map(({ key }) => key))
  }

  readAll(rows: readonly ImportRow[]): void {
    for (const block of this.placed.areas) this.readArea(block)
    for (const block of this.placed.outcomes) this.readOutcome(block)
    let above: string | null = null
    for (const row of rows) above = this.readAction(row, above)
  }

  private readArea(block: Block): void {
    const [first] = block.rows
    if (!first) return
    const area = this.facts.area(block.key)
    if (block.isNew || !area) return this.addArea(block, first)
    if (area.matrix !== this.facts.matrix) return this.moveArea(area, block, first)
    const rows = this.ownRows(block, (row) => this.facts.areaOf(row))
    const anchor = this.facts.firstRow.get(area.id)
    const name = columnEdit(rows, 'priorityArea', this.facts.saidOf(area.id, 'priorityArea'), anchor)
    if (name) this.changeText('area', area.id, 'name', 'priorityArea', name, area.name)
    const group = columnEdit(rows, 'buildingBlock', this.facts.saidOf(area.id, 'buildingBlock'), anchor)
    if (group?.text.trim()) this.changeGroup(area, group)
  }

  private addArea(block: Block, row: ImportRow): void {
    const { facts } = this
    const said = this.groupSaid(row)
    const group = facts.group(said)
    const { text, unclear } = readNewText(block.text, this.found.languages)
    this.add(row, 'priorityArea', 0, {
      key: block.key,
      kind: 'added',
      entity: 'area',
      id: block.key,
      field: null,
      before: { type: 'none' },
      after: { type: 'text', text },
      problems: [
        group === undefined ? { kind: 'unknownGroup', text: said } : null,
        unclear ? { kind: 'languagesUnclear' } : null,
        this.idProblem(row),
      ],
      edit: { do: 'addArea', matrix: facts.matrix, group: group ?? '', name: text },
    })
  }

  /** An area that came from the other matrix with all that is under it: it needs a group of this one. */
  private moveArea(area: PriorityArea, block: Block, row: ImportRow): void {
    const { facts } = this
    const said = this.groupSaid(row)
    const group = facts.group(said)
    const key = `${area.id}/group`
    this.add(row, facts.matrix === 'system' ? 'buildingBlock' : 'priorityArea', 0, {
      key,
      kind: 'moved',
      entity: 'area',
      id: area.id,
      field: 'group',
      before: { type: 'group', matrix: area.matrix, group: area.group },
      after:
        group === undefined ? { type: 'text', text: { lo: said } } : { type: 'group', matrix: facts.matrix, group },
      problems: [group === undefined ? { kind: 'unknownGroup', text: said } : null],
      edit: { do: 'matrix', matrix: facts.matrix, group: group ?? '' },
    })
    // In the front office an area may be known by the name of its group alone, which it leaves.
    const { text } = readNewText(block.text, this.found.languages)
    if (isEmptyText(area.name) && !isEmptyText(text))
      this.add(row, 'priorityArea', 0, {
        key: `${area.id}/name`,
        kind: 'changed',
        entity: 'area',
        id: area.id,
        field: 'name',
        before: { type: 'none' },
        after: valueOf(text),
        needs: [key],
        edit: { do: 'name', text },
      })
  }

  /** The text that names the group of a new area: in the front office, that of the area itself. */
  private groupSaid(row: ImportRow): string {
    return (
      columnText([row], this.facts.matrix === 'system' ? 'buildingBlock' : 'priorityArea')?.text ?? this.groupAbove(row)
    )
  }

  /** Where the cell of the building block is empty, the one above counts. */
  private groupAbove(row: ImportRow): string {
    const column = this.found.columns.buildingBlock
    for (let at = row.index; column !== undefined && at > this.found.row; at -= 1) {
      const text = this.table.rows[at]?.[column]?.trim()
      if (text) return text
    }
    return ''
  }

  private changeGroup(area: PriorityArea, { row, text, rowsDiffer }: ColumnEdit): void {
    const group = this.facts.group(text)
    if (group === area.group) return
    const { matrix } = area
    this.add(row, 'buildingBlock', 0, {
      key: `${area.id}/group`,
      kind: 'moved',
      entity: 'area',
      id: area.id,
      field: 'group',
      before: { type: 'group', matrix, group: area.group },
      after: group === undefined ? { type: 'text', text: { lo: text } } : { type: 'group', matrix, group },
      problems: [group === undefined ? { kind: 'unknownGroup', text } : null, differ(rowsDiffer)],
      edit: { do: 'group', group: group ?? area.group },
    })
  }

  private readOutcome(block: Block): void {
    const [first] = block.rows
    if (!first) return
    const outcome = this.facts.outcome(block.key)
    if (block.isNew || !outcome) return this.addOutcome(block, first)
    const rows = this.ownRows(block, (row) => this.facts.outcomeOf(row))
    const { id } = outcome
    const edit = (column: MatrixColumn): ColumnEdit | null =>
      columnEdit(rows, column, this.facts.saidOf(id, column), this.facts.firstRow.get(id))
    this.moveOutcome(outcome, rows)
    const text = edit('keyOutcome')
    if (text) this.changeText('outcome', id, 'text', 'keyOutcome', text, outcome.text)
    for (const [field, column, ids] of [
      ['lead', 'leadAgency', outcome.leadAgencyIds],
      ['supporting', 'supportingAgencies', outcome.supportingAgencyIds],
    ] as const) {
      const agencies = edit(column)
      if (agencies) this.changeAgencies(id, field, column, agencies, ids)
    }
    const comment = edit('comments')
    if (comment) this.changeText('outcome', id, 'comment', 'comments', comment, outcome.comment ?? {})
  }

  /** An outcome is moved when all its rows stand under another area. */
  private moveOutcome(outcome: Outcome, rows: readonly ImportRow[]): void {
    const [row] = rows
    const areas = new Set(rows.map((one) => this.placed.areaOf.get(one)?.key))
    const [area] = areas
    if (!row || area === undefined || area === outcome.priorityAreaId || areas.size > 1) return
    this.add(row, 'priorityArea', 1, {
      key: `${outcome.id}/parent`,
      kind: 'moved',
      entity: 'outcome',
      id: outcome.id,
      field: 'parent',
      before: { type: 'text', text: this.facts.area(outcome.priorityAreaId)?.name ?? {} },
      after: { type: 'text', text: this.nameOf(area) },
      needs: this.newOnly(area),
      edit: { do: 'moveOutcome', area },
    })
  }

  private addOutcome(block: Block, row: ImportRow): void {
    const { text, unclear } = readNewText(block.text, this.found.languages)
    const [lead, supporting] = (['leadAgency', 'supportingAgencies'] as const).map((column) =>
      this.wish(columnText(this.startingIn(block.rows, column), column)?.text ?? '', []),
    )
    const comment = readNewText(
      columnText(this.startingIn(block.rows, 'comments'), 'comments')?.text ?? '',
      this.found.languages,
    )
    const area = block.upper ?? ''
    this.add(row, 'keyOutcome', 1, {
      key: block.key,
      kind: 'added',
      entity: 'outcome',
      id: block.key,
      field: null,
      before: { type: 'none' },
      after: { type: 'text', text },
      problems: [
        unclear || comment.unclear ? { kind: 'languagesUnclear' } : null,
        unknownIn([lead, supporting]),
        this.idProblem(row),
      ],
      needs: this.newOnly(area),
      edit: { do: 'addOutcome', area, text, comment: comment.text, lead: lead ?? none, supporting: supporting ?? none },
    })
  }

  /** Rows whose cell of a column begins in them: a merged cell that begins above is about others. */
  private startingIn(rows: readonly ImportRow[], column: MatrixColumn): ImportRow[] {
    const own = new Set(rows.map(({ index }) => index))
    return rows.filter((row) => own.has(row.cells[column]?.origin ?? -1))
  }

  /** The action of a row; returns the one below which the next new one goes. */
  private readAction(row: ImportRow, above: string | null): string | null {
    const { cells } = row
    const known = this.facts.action(row)
    if (known) {
      this.changeAction(row, known)
      return known.id
    }
    const hasAction = ['action', 'timeline'].some((column) => cells[column as MatrixColumn]?.text.trim())
    const outcome = this.placed.outcomeOf.get(row)
    if (!hasAction || !outcome) return above
    const { text, unclear } = readNewText(cells.action?.text ?? '', this.found.languages)
    const timeline = readTimelineCell(cells.timeline?.text ?? '', this.found.languages)
    const key = `new-action/${this.table.name}/${row.index}`
    this.add(row, 'action', 2, {
      key,
      kind: 'added',
      entity: 'action',
      id: key,
      field: null,
      before: { type: 'none' },
      after: { type: 'text', text },
      problems: [
        unclear ? { kind: 'languagesUnclear' } : null,
        timeline?.kind === 'words' ? { kind: 'timelineWords' } : null,
        this.idProblem(row),
        clipped(cells.action?.text ?? ''),
      ],
      needs: this.newOnly(outcome.key),
      edit: {
        do: 'addAction',
        outcome: outcome.key,
        after: above,
        text,
        timeline,
        questions: questionsIn(cells.fromQuestions?.text ?? ''),
      },
    })
    return key
  }

  private changeAction(row: ImportRow, action: Action): void {
    const { facts } = this
    const outcome = this.placed.outcomeOf.get(row)
    if (outcome && outcome.key !== action.outcomeId) {
      this.add(row, 'keyOutcome', 2, {
        key: `${action.id}/parent`,
        kind: 'moved',
        entity: 'action',
        id: action.id,
        field: 'parent',
        before: { type: 'text', text: facts.outcome(action.outcomeId)?.text ?? {} },
        after: { type: 'text', text: this.nameOf(outcome.key) },
        needs: this.newOnly(outcome.key),
        edit: { do: 'moveAction', outcome: outcome.key },
      })
    }
    const text = row.cells.action
    if (text && !sameText(text.text, facts.said(row.id, 'action')))
      this.changeText('action', action.id, 'text', 'action', { text: text.text, row, rowsDiffer: false }, action.text)
    const timeline = row.cells.timeline
    if (timeline && !sameText(timeline.text, facts.said(row.id, 'timeline')))
      this.changeTimeline(row, action, timeline.text)
    const questions = row.cells.fromQuestions
    if (questions?.origin === row.index && !sameText(questions.text, facts.said(row.id, 'fromQuestions'))) {
      this.notRead.push({ kind: 'questions', ...this.place(row, 'fromQuestions'), text: questions.text })
    }
  }

  private changeTimeline(row: ImportRow, action: Action, text: string): void {
    const before = action.timeline?.kind === 'words' ? action.timeline.text : {}
    const timeline = readTimelineCell(text, this.found.languages, before)
    if (isSame(timeline, action.timeline ?? null)) return
    this.add(row, 'timeline', 3, {
      key: `${action.id}/timeline`,
      kind: 'changed',
      entity: 'action',
      id: action.id,
      field: 'timeline',
      before: action.timeline ? { type: 'timeline', timeline: action.timeline } : { type: 'none' },
      after: timeline ? { type: 'timeline', timeline } : { type: 'none' },
      problems: [timeline?.kind === 'words' ? { kind: 'timelineWords' } : null, clipped(text)],
      edit: { do: 'timeline', timeline },
    })
  }

  private changeText(
    entity: 'area' | 'outcome' | 'action',
    id: string,
    field: 'name' | 'text' | 'comment',
    column: MatrixColumn,
    edit: ColumnEdit,
    before: TypedText,
  ): void {
    const { text, unclear } = readCellText(edit.text, this.found.languages, before)
    if (isSame(text, before)) return
    this.add(edit.row, column, entity === 'area' ? 0 : entity === 'outcome' ? 1 : 2, {
      key: `${id}/${field}`,
      kind: 'changed',
      entity,
      id,
      field,
      before: valueOf(before),
      after: valueOf(text),
      problems: [unclear ? { kind: 'languagesUnclear' } : null, differ(edit.rowsDiffer), clipped(edit.text)],
      edit: { do: field, text },
    })
  }

  private changeAgencies(
    id: string,
    field: 'lead' | 'supporting',
    column: MatrixColumn,
    edit: ColumnEdit,
    before: string[],
  ): void {
    const wish = this.wish(edit.text, before)
    if (wish.unknown.length === 0 && isSame(wish.ids, before)) return
    this.add(edit.row, column, 1, {
      key: `${id}/${field}`,
      kind: 'changed',
      entity: 'outcome',
      id,
      field,
      before: { type: 'agencies', ids: before, unknown: [] },
      after: { type: 'agencies', ...wish },
      problems: [unknownIn([wish]), differ(edit.rowsDiffer), clipped(edit.text)],
      edit: { do: field, agencies: wish },
    })
  }

  private wish(text: string, before: readonly string[]): AgencyWish {
    return readAgencies(text, this.facts.project.agencies, before)
  }

  /** Rows that the project has under it; where there are none, all. Rows that came from elsewhere may speak of where they were. */
  private ownRows(block: Block, parentOf: (row: ImportRow) => string | null | undefined): ImportRow[] {
    const own = block.rows.filter((row) => parentOf(row) === block.key)
    return own.length > 0 ? own : block.rows
  }

  private nameOf(key: string): TypedText {
    const block = [...this.placed.areas, ...this.placed.outcomes].find((one) => one.key === key)
    return (
      this.facts.area(key)?.name ??
      this.facts.outcome(key)?.text ??
      readNewText(block?.text ?? '', this.found.languages).text
    )
  }

  private newOnly(key: string): string[] {
    return this.isNew.has(key) ? [key] : []
  }

  private idProblem(row: ImportRow): ImportProblem | null {
    if (row.id === '' || this.facts.known(row) || this.facts.moved(row)) return null
    return this.facts.copied.has(row) ? { kind: 'copiedId' } : { kind: 'unknownId', id: row.id }
  }

  private place(row: ImportRow, column: MatrixColumn): Place {
    return { sheet: this.table.name, cell: cellName(row.index, this.found.columns[column] ?? 0) }
  }

  private add(row: ImportRow, column: MatrixColumn, rank: number, draft: Draft): void {
    const problems = (draft.problems ?? []).filter((problem) => problem !== null)
    this.changes.push({
      row: row.index,
      rank,
      change: { ...draft, place: this.place(row, column), needs: draft.needs ?? [], problems },
    })
  }
}

const none: AgencyWish = { ids: [], unknown: [] }

function valueOf(text: TypedText): ImportValue {
  return isEmptyText(text) ? { type: 'none' } : { type: 'text', text }
}

function differ(rowsDiffer: boolean): ImportProblem | null {
  return rowsDiffer ? { kind: 'rowsDiffer' } : null
}

function unknownIn(wishes: readonly (AgencyWish | undefined)[]): ImportProblem | null {
  const names = wishes.flatMap((wish) => wish?.unknown ?? [])
  return names.length > 0 ? { kind: 'unknownAgency', names } : null
}

function questionsIn(text: string): string[] {
  return [...new Set(text.match(/4\.[1-9]\.\d{1,2}/gu) ?? [])]
}
