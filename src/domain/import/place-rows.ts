import type { ImportCell, ImportRow } from './matrix-rows'
import { sameText } from './sheet-table'

/** Something that rows belong to: a priority area, or a key outcome within one. New ones have a key that no id has. */
export interface Block {
  key: string
  isNew: boolean
  text: string
  rows: ImportRow[]
  upper: string | null
}

/** What is known of a level of the table: areas, or outcomes. */
export interface Level {
  cellOf: (row: ImportRow) => ImportCell | undefined
  /** Whom the project has the row under. Undefined for a row that is new. */
  parentOf: (row: ImportRow) => string | null | undefined
  /** What the cell says of one of the project's. */
  writtenOf: (id: string) => string
  /** The project's area or outcome with this name, under the same parent as the row. */
  named: (text: string, upper: string | null, row: ImportRow) => string | undefined
  upperOf: (row: ImportRow) => string | null
  /** Whether a row that says nothing of this level and begins something still needs it. */
  needsOne: (row: ImportRow) => boolean
  prefix: string
}

/**
 * Finds out under what each row stands ([IM4]). A row with an id stays where the project has it, unless its cell, or
 * the merged cell that it is in, says something else: then it is under the one that is said, or that one's text was
 * changed.
 * @returns the block of every row that has one, and the blocks in the order of the sheet
 */
export function placeRows(rows: readonly ImportRow[], level: Level): { of: Map<ImportRow, Block>; blocks: Block[] } {
  const placing = new Placing(level)
  for (const row of rows) placing.settle(row)
  for (const row of rows) placing.place(row)
  return { of: placing.placed, blocks: [...placing.blocks.values()] }
}

class Placing {
  readonly placed = new Map<ImportRow, Block>()
  readonly blocks = new Map<string, Block>()
  /** Whom rows are under that say so themselves, by the row in which their cell begins. */
  private readonly settled = new Map<ImportRow, string>()
  private readonly said = new Map<number, string>()
  private readonly claimed = new Set<string>()
  private last: { text: string; block: Block | null; upper: string | null } = { text: '', block: null, upper: null }

  constructor(private readonly level: Level) {}

  /** Settles rows whose cell is empty or as the project has it. */
  settle(row: ImportRow): void {
    const parent = this.level.parentOf(row)
    if (!parent) return
    const text = this.level.cellOf(row)?.text ?? ''
    const isSame = sameText(text, this.level.writtenOf(parent))
    if (isSame) {
      this.claimed.add(parent)
      if (text.trim() !== '') this.said.set(this.originOf(row), parent)
    }
    if (isSame || text.trim() === '') this.settled.set(row, parent)
  }

  place(row: ImportRow): void {
    const upper = this.level.upperOf(row)
    const text = this.level.cellOf(row)?.text ?? ''
    const settled = this.settled.get(row)
    const block = settled !== undefined ? this.blockOf(settled, false, text, upper) : this.find(row, text, upper)
    if (block) {
      block.rows.push(row)
      this.placed.set(row, block)
    }
    this.last = { text, block, upper }
  }

  private find(row: ImportRow, text: string, upper: string | null): Block | null {
    const { level, last } = this
    const isKnown = level.parentOf(row) !== undefined
    if (text.trim() === '') {
      if (isKnown || last.upper !== upper || !last.block)
        return level.needsOne(row) ? this.newBlock(row, '', upper) : null
      return last.block
    }
    if (last.block && last.upper === upper && sameText(last.text, text) && !level.parentOf(row)) return last.block
    const origin = this.originOf(row)
    const said = this.said.get(origin)
    if (said !== undefined) return this.blockOf(said, false, text, upper)
    const found = level.named(text, upper, row) ?? this.unclaimed(row)
    const block = found !== undefined ? this.blockOf(found, false, text, upper) : this.newBlock(row, text, upper)
    if (found !== undefined) this.claimed.add(found)
    this.said.set(origin, block.key)
    return block
  }

  /** The text of the row's own one was changed, when no other row says it unchanged. */
  private unclaimed(row: ImportRow): string | undefined {
    const parent = this.level.parentOf(row)
    return parent && !this.claimed.has(parent) ? parent : undefined
  }

  private originOf(row: ImportRow): number {
    return this.level.cellOf(row)?.origin ?? row.index
  }

  private newBlock(row: ImportRow, text: string, upper: string | null): Block {
    return this.blockOf(`${this.level.prefix}${row.index}`, true, text, upper)
  }

  private blockOf(key: string, isNew: boolean, text: string, upper: string | null): Block {
    const block = this.blocks.get(key) ?? { key, isNew, text, rows: [], upper }
    this.blocks.set(key, block)
    return block
  }
}
