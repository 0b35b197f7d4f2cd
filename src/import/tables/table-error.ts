/** Why a file was not read as tables. A closed list: each has one translated sentence (`failure.*`). */
export type TableError =
  | 'empty'
  | 'tooLarge'
  | 'tooComplicated'
  | 'tooManyRows'
  | 'locked'
  | 'oldWorkbook'
  | 'damaged'
  | 'unsafe'
  | 'notAWorkbook'
  | 'project'
  | 'unreadable'
  | 'noReader'

export const MAX_TABLE_FILE_BYTES = 20 * 1024 * 1024
/** Rows and columns that are looked at. A matrix of all 49 centres would have a few thousand rows. */
export const MAX_ROWS = 10_000
export const MAX_COLUMNS = 60
/** Cells of an OpenDocument sheet that hold something, those that stand for several counted so often. */
export const MAX_CELLS = 300_000

export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: TableError }

export function failed<Value>(error: TableError): Outcome<Value> {
  return { ok: false, error }
}
