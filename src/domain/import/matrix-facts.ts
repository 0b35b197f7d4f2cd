import type { ColumnKey } from '../planning/matrix-columns'
import { matrixRows, matrixTree, type MatrixRow } from '../planning/plan'
import type { Action, Matrix, Outcome, PriorityArea, Project } from '../project/schema'
import type { SheetLanguages } from './find-headings'
import { groupFinder, type NamedGroup } from './group-names'
import type { ImportRow } from './matrix-rows'
import { comparable, sameText } from './sheet-table'

/** A row as OneDoor writes it now, by column. */
export type WrittenRow = Readonly<Partial<Record<ColumnKey, string>>>

/** What the reader of matrices must know of how OneDoor writes them. */
export interface MatrixKnowledge {
  /** The notes that OneDoor writes into a matrix without rows. */
  notes: readonly string[]
  /** The groups of each matrix with their names in both languages. */
  groups: Record<Matrix, NamedGroup[]>
  /** The rows of a matrix as OneDoor would write them today, by id. */
  written: (matrix: Matrix, languages: SheetLanguages) => ReadonlyMap<string, WrittenRow>
}

/** A matrix of the project beside a sheet: who is in it, and what the sheet would say of them had nobody changed it. */
export class MatrixFacts {
  readonly rowOf = new Map<string, MatrixRow>()
  /** The first row of each area and outcome. */
  readonly firstRow = new Map<string, string>()
  private readonly written: ReadonlyMap<string, WrittenRow>
  private readonly named = new Map<string, string>()
  private readonly seen = new Set<string>()
  private readonly rows = new Map<ImportRow, MatrixRow | null>()
  /** Rows of the project's other matrix that stand in this sheet now. */
  private readonly others = new Map<ImportRow, MatrixRow>()
  private readonly wholeOthers = new Set<string>()
  readonly copied = new Set<ImportRow>()
  private readonly findGroup: (text: string) => string | undefined
  private readonly groupsSaid = new Map<string, string | undefined>()

  /**
   * @param elsewhere the ids that the file's sheets of the other matrix hold: a row that stands there too was copied,
   * not moved
   */
  constructor(
    readonly project: Project,
    readonly matrix: Matrix,
    readonly languages: SheetLanguages,
    readonly knowledge: MatrixKnowledge,
    rows: readonly ImportRow[],
    elsewhere: ReadonlySet<string> = new Set(),
  ) {
    const otherMatrix = matrix === 'system' ? 'front-office' : 'system'
    this.findGroup = groupFinder(knowledge.groups[matrix], matrix)
    this.written = new Map([...knowledge.written(otherMatrix, languages), ...knowledge.written(matrix, languages)])
    for (const row of this.rowsOf(matrix)) this.add(row)
    const others = new Map(this.rowsOf(otherMatrix).map((row) => [idOf(row), row]))
    for (const row of rows) this.rows.set(row, this.match(row))
    for (const row of rows) this.matchOther(row, others.get(row.id), elsewhere)
    this.findWhole([...others.values()])
  }

  private rowsOf(matrix: Matrix): MatrixRow[] {
    return matrixRows(
      matrixTree(
        this.project,
        matrix,
        this.knowledge.groups[matrix].map(({ key }) => key),
      ),
    )
  }

  private add(row: MatrixRow): void {
    const { area, outcome } = row
    const id = idOf(row)
    this.rowOf.set(id, row)
    for (const one of [area, outcome]) {
      if (!one || this.firstRow.has(one.id)) continue
      this.firstRow.set(one.id, id)
      const upper = one === outcome ? area.id : ''
      const texts =
        one === outcome
          ? [this.said(id, 'keyOutcome'), outcome.text.lo, outcome.text.en]
          : [this.said(id, 'priorityArea'), area.name.lo, area.name.en]
      for (const text of texts) this.remember(upper, text, one.id)
    }
  }

  private remember(upper: string, text: string | undefined, id: string): void {
    const name = comparable(text ?? '')
    if (name !== '' && !this.named.has(`${upper}/${name}`)) this.named.set(`${upper}/${name}`, id)
  }

  /** An id counts once: a copied row has it a second time. */
  private match(row: ImportRow): MatrixRow | null {
    const found = this.rowOf.get(row.id)
    if (!found) return null
    if (this.seen.has(row.id)) {
      this.copied.add(row)
      return null
    }
    this.seen.add(row.id)
    return found
  }

  /** A row that the project has in its other matrix, and that the file has here alone: it was moved. */
  private matchOther(row: ImportRow, found: MatrixRow | undefined, elsewhere: ReadonlySet<string>): void {
    if (!found) return
    if (elsewhere.has(row.id) || this.seen.has(row.id)) this.copied.add(row)
    else this.others.set(row, found)
    this.seen.add(row.id)
  }

  /** An outcome or area has moved when all its rows have; otherwise only single rows have. */
  private findWhole(others: readonly MatrixRow[]): void {
    const came = new Set([...this.others.values()])
    for (const row of others) {
      for (const one of [row.area, row.outcome]) {
        if (!one) continue
        if (!this.firstRow.has(one.id)) {
          this.firstRow.set(one.id, idOf(row))
          this.wholeOthers.add(one.id)
        }
        if (!came.has(row)) this.wholeOthers.delete(one.id)
      }
    }
  }

  /** The row of the other matrix that a row of the sheet is. */
  moved(row: ImportRow): MatrixRow | null {
    return this.others.get(row) ?? null
  }

  /**
   * Whom the project has a row under: undefined for one that is new, or that came from the other matrix without them.
   */
  areaOf(row: ImportRow): string | undefined {
    const area = this.moved(row)?.area.id
    return area !== undefined && this.cameWhole(area, row, 'priorityArea') ? area : this.known(row)?.area.id
  }

  outcomeOf(row: ImportRow): string | null | undefined {
    const known = this.known(row)
    if (known) return known.outcome?.id ?? null
    const outcome = this.moved(row)?.outcome?.id
    return outcome !== undefined && this.cameWhole(outcome, row, 'keyOutcome') ? outcome : undefined
  }

  private cameWhole(id: string, row: ImportRow, column: ColumnKey): boolean {
    return this.wholeOthers.has(id) && sameText(row.cells[column]?.text ?? '', this.saidOf(id, column))
  }

  /**
   * What is in the project's other matrix and stands in this sheet now: actions, and areas and outcomes that came
   * whole.
   */
  movedIds(): string[] {
    return [...this.others.values()].flatMap(({ action }) => (action ? [action.id] : []))
  }

  /** The project's row that a row of the sheet is; null for one that is new. */
  known(row: ImportRow): MatrixRow | null {
    return this.rows.get(row) ?? null
  }

  hasKnownRows(): boolean {
    return [...this.rows.values()].some((row) => row !== null)
  }

  /** What OneDoor would write into a cell of a row today. */
  said(rowId: string, column: ColumnKey): string {
    return this.written.get(rowId)?.[column] ?? ''
  }

  /** The same of an area or outcome. */
  saidOf(id: string, column: ColumnKey): string {
    return this.said(this.firstRow.get(id) ?? id, column)
  }

  areaNamed(text: string): string | undefined {
    return this.named.get(`/${comparable(text)}`)
  }

  outcomeNamed(text: string, areaId: string): string | undefined {
    return this.named.get(`${areaId}/${comparable(text)}`)
  }

  area(id: string): PriorityArea | undefined {
    return this.project.priorityAreas[id]
  }

  outcome(id: string): Outcome | undefined {
    return this.project.outcomes[id]
  }

  action(row: ImportRow): Action | null {
    return (this.known(row) ?? this.moved(row))?.action ?? null
  }

  /** The group that a text names, in either language or both, with its number or without it. */
  group(text: string): string | undefined {
    // The same few names stand in every row.
    if (!this.groupsSaid.has(text)) this.groupsSaid.set(text, this.findGroup(text))
    return this.groupsSaid.get(text)
  }
}

/** The id that a row has in column A. */
function idOf({ area, outcome, action }: MatrixRow): string {
  return (action ?? outcome ?? area).id
}
