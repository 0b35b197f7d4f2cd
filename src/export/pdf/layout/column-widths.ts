export interface ColumnSpec {
  /** The column's share of the width, in relation to the others. */
  weight: number
  /** The width that its longest word needs. */
  minimum: number
}

/** How far a column may grow beyond its share for the sake of one long word. */
const GROWTH = 1.6
/** What of its share a column keeps in any case. */
const KEPT = 0.4

/**
 * Widths of columns that fill a total: by weight, but wide enough for their longest words as far as that is reasonable.
 */
export function columnWidths(columns: readonly ColumnSpec[], total: number): number[] {
  const allWeights = sum(columns.map((column) => column.weight))
  const shares = columns.map((column) => (column.weight / allWeights) * total)
  const floors = columns.map((column, index) =>
    Math.max((shares[index] ?? 0) * KEPT, Math.min(column.minimum, (shares[index] ?? 0) * GROWTH)),
  )
  const fixed = new Set<number>()
  let widths = shares
  // Each round fixes at least one column that is too narrow; the rest share what is left.
  for (let round = 0; round < columns.length; round += 1) {
    const narrow = widths.flatMap((width, index) => (!fixed.has(index) && width < (floors[index] ?? 0) ? [index] : []))
    if (narrow.length === 0) break
    for (const index of narrow) fixed.add(index)
    const left = total - sum([...fixed].map((index) => floors[index] ?? 0))
    const weightsLeft = sum(columns.flatMap((column, index) => (fixed.has(index) ? [] : [column.weight])))
    if (left <= 0 || weightsLeft === 0) return scaled(floors, total)
    widths = columns.map((column, index) =>
      fixed.has(index) ? (floors[index] ?? 0) : (column.weight / weightsLeft) * left,
    )
  }
  return widths
}

function scaled(widths: readonly number[], total: number): number[] {
  const all = sum(widths)
  return widths.map((width) => (width / all) * total)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
