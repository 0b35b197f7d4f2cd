import { matrixRows, matrixTree, type MatrixRow } from '../planning/plan'
import type { Action, Matrix, Outcome, PriorityArea, Project } from '../project/schema'
import type { Language } from '../text/language'
import type { SheetLanguages } from './find-headings'
import type { ImportRow, MatrixColumn, MatrixHeadings } from './matrix-rows'
import { comparable, looseForm } from './sheet-table'

/** A row as OneDoor writes it now, by column. */
export type WrittenRow = Readonly<Partial<Record<MatrixColumn, string>>>

/** What reading matrices needs to know of how OneDoor writes them. */
export interface MatrixKnowledge {
  headings: MatrixHeadings
  /** What stands in a matrix that has no rows. */
  notes: readonly string[]
  /** The groups of each matrix with their names in both languages. */
  groups: Record<Matrix, { key: string; names: Readonly<Record<Language, string>> }[]>
  /** The rows of a matrix as they would be written today, by their ids. */
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
  readonly copied = new Set<ImportRow>()
  /** The groups by the ways in which they are named. */
  private readonly groupKeys: ReadonlyMap<string, string>
  private readonly groupsSaid = new Map<string, string | undefined>()

  constructor(readonly project: Project, readonly matrix: Matrix, readonly languages: SheetLanguages, readonly knowledge: MatrixKnowledge, rows: readonly ImportRow[]) {
    this.written = knowledge.written(matrix, languages)
    this.groupKeys = groupKeysOf(knowledge.groups[matrix], matrix)
    for (const row of matrixRows(matrixTree(project, matrix, knowledge.groups[matrix].map(({ key }) => key)))) this.add(row)
    for (const row of rows) this.rows.set(row, this.match(row))
  }

  private add(row: MatrixRow): void {
    const { area, outcome, action } = row
    const id = (action ?? outcome ?? area).id
    this.rowOf.set(id, row)
    for (const one of [area, outcome]) {
      if (!one || this.firstRow.has(one.id)) continue
      this.firstRow.set(one.id, id)
      const upper = one === outcome ? area.id : ''
      const texts = one === outcome ? [this.said(id, 'keyOutcome'), outcome.text.lo, outcome.text.en] : [this.said(id, 'priorityArea'), area.name.lo, area.name.en]
      for (const text of texts) this.remember(upper, text, one.id)
    }
  }

  private remember(upper: string, text: string | undefined, id: string): void {
    const name = comparable(text ?? '')
    if (name !== '' && !this.named.has(`${upper}/${name}`)) this.named.set(`${upper}/${name}`, id)
  }

  /** An id counts once: a row that was copied has it a second time. */
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

  /** The project's row that a row of the sheet is; null for one that is new. */
  known(row: ImportRow): MatrixRow | null {
    return this.rows.get(row) ?? null
  }

  hasKnownRows(): boolean {
    return this.seen.size > 0
  }

  /** What OneDoor would write into a cell of a row. */
  said(rowId: string, column: MatrixColumn): string {
    return this.written.get(rowId)?.[column] ?? ''
  }

  /** The same of an area or outcome. */
  saidOf(id: string, column: MatrixColumn): string {
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
    return this.known(row)?.action ?? null
  }

  /** The group that a text names, in either language or both, with its number or without it. */
  group(text: string): string | undefined {
    // The same few names stand in every row.
    if (!this.groupsSaid.has(text)) this.groupsSaid.set(text, this.groupOf(text))
    return this.groupsSaid.get(text)
  }

  private groupOf(text: string): string | undefined {
    const form = groupForm(text)
    return form === '' ? undefined : (this.groupKeys.get(form) ?? this.groupKeys.get(looseForm(text)))
  }
}

/** Each group by its names, alone and together, and a building block by its number too. The first of two alike counts. */
function groupKeysOf(groups: MatrixKnowledge['groups'][Matrix], matrix: Matrix): Map<string, string> {
  const keys = new Map<string, string>()
  for (const { key, names: { lo, en } } of groups) {
    for (const form of [...[lo, en, lo + en, en + lo].map(groupForm), ...(matrix === 'system' ? [key] : [])]) if (form !== '' && !keys.has(form)) keys.set(form, key)
  }
  return keys
}

function groupForm(text: string): string {
  return looseForm(text.split('\n').map((line) => line.replace(/^\s*\d{1,2}\s*[.)]\s*/u, '')).join(''))
}
