import type { ListName, SheetModel } from './model'

/**
 * Cells that are filled from one list in one way, as runs of rows in a column: first visible column 0, both ends
 * included.
 */
export interface ChoiceCells {
  list: ListName
  /** True where a cell may name several, so that nothing that is typed is questioned. */
  several: boolean
  runs: ChoiceRun[]
}

export interface ChoiceRun {
  column: number
  fromRow: number
  toRow: number
}

/**
 * The cells of a sheet with a drop-down, list by list. Cells below one another are one run, so that a row that is put
 * in among them has the drop-down too.
 */
export function choiceCells(sheet: Pick<SheetModel, 'rows'>): ChoiceCells[] {
  const found = new Map<string, ChoiceCells>()
  const lowest = new Map<string, ChoiceRun>()
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.choices) continue
      const key = `${cell.choices} ${cell.severalChoices === true}`
      const own = found.get(key) ?? { list: cell.choices, several: cell.severalChoices === true, runs: [] }
      found.set(key, own)
      const toRow = row + (cell.rows ?? 1) - 1
      const above = lowest.get(`${key} ${column}`)
      if (above?.toRow === row - 1) {
        above.toRow = toRow
      } else {
        const run: ChoiceRun = { column, fromRow: row, toRow }
        own.runs.push(run)
        lowest.set(`${key} ${column}`, run)
      }
    }
  }
  return [...found.values()]
}
