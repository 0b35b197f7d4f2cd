/**
 * A workbook as this project thinks of it, free of any library: sheets of rows of cells, each with the name of a style.
 * `write-workbook.ts` turns it into bytes.
 */

export type StyleName =
  | 'title'
  | 'subtitle'
  | 'notice'
  | 'heading'
  | 'body'
  | 'group'
  | 'centered'
  | 'percent'
  | 'points'
  | 'amount'
  | 'label'
  | 'note'
  | 'plain'

/** The lists that cells are filled from. */
export type ListName = 'answer' | 'partAnswer' | 'status' | 'agency'

/**
 * What stands in a cell. Text stays text whatever it begins with; `percent` cells hold a share from 0 to 1, `points` a
 * gain.
 */
export interface SheetCell {
  value: string | number | null
  style: StyleName
  /** Rows that the cell covers from its own on; 1 when it is not given. */
  rows?: number
  /** Columns that the cell covers from its own on; 1 when it is not given. */
  columns?: number
  /** The name of the list that the cell is filled from, by a drop-down. */
  choices?: ListName
  /**
   * The cell may hold several of the list's texts: the drop-down offers them, and nothing that is typed is questioned.
   */
  severalChoices?: true
}

export interface SheetRow {
  /** True for the first of some rows that belong on one page, up to the next such row. */
  startsBlock?: boolean
  /**
   * Id of what the row is about, kept in the hidden column A so that an edited workbook can be matched with its
   * project.
   */
  id: string
  /**
   * Cells by their place, first visible column first; null where a cell above or before covers it, or nothing stands.
   */
  cells: (SheetCell | null)[]
}

export interface SheetModel {
  name: string
  orientation: 'landscape' | 'portrait'
  /** Widths of the visible columns, in characters. */
  widths: readonly number[]
  rows: readonly SheetRow[]
  /** Place of the row that is frozen and printed on every page; null when the sheet has none. */
  headingRow: number | null
  /** A visible column whose shares are drawn as bars behind the numbers, first column 0. */
  bars?: { column: number; fromRow: number; toRow: number }
  /** True when the rows below the heading row can be sorted and filtered by their columns. */
  filter?: boolean
  /** Printed at the foot of every page, with the page number behind it. */
  footer: string
}

export interface WorkbookModel {
  title: string
  subject: string
  /** The document's day, `YYYY-MM-DD`. */
  day: string
  sheets: readonly SheetModel[]
  lists?: Partial<Record<ListName, readonly string[]>>
}
