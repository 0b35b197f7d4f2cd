export interface ColumnWish {
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
export function columnWidths(wishes: readonly ColumnWish[], total: number): number[] {
  const allWeights = sum(wishes.map((wish) => wish.weight))
  const shares = wishes.map((wish) => (wish.weight / allWeights) * total)
  const floors = wishes.map((wish, index) =>
    Math.max((shares[index] ?? 0) * KEPT, Math.min(wish.minimum, (shares[index] ?? 0) * GROWTH)),
  )
  const fixed = new Set<number>()
  let widths = shares
  // Each round fixes at least one column that is too narrow; the rest share what is left.
  for (let round = 0; round < wishes.length; round += 1) {
    const narrow = widths.flatMap((width, index) => (!fixed.has(index) && width < (floors[index] ?? 0) ? [index] : []))
    if (narrow.length === 0) break
    for (const index of narrow) fixed.add(index)
    const left = total - sum([...fixed].map((index) => floors[index] ?? 0))
    const weightsLeft = sum(wishes.flatMap((wish, index) => (fixed.has(index) ? [] : [wish.weight])))
    if (left <= 0 || weightsLeft === 0) return scaled(floors, total)
    widths = wishes.map((wish, index) => (fixed.has(index) ? (floors[index] ?? 0) : (wish.weight / weightsLeft) * left))
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
