import type { FontKey } from '../glyphs/document-fonts'
import type { SheetItem } from '../pdf/layout/sheet'
import type { StyleName } from '../workbook/model'

/** The first page of a document, as it will be printed. Sizes and places are in points. */
export interface SheetPreview {
  kind: 'sheet'
  width: number
  height: number
  items: readonly SheetItem[]
  /** How many pages the document has. */
  pages: number
  /** The fonts in which its letters are set. */
  fonts: readonly FontKey[]
}

/** A cell of the first rows of a workbook; it may cover several rows and columns. */
export interface PreviewCell {
  text: string
  style: StyleName
  rows: number
  columns: number
}

/** The first rows of the first sheet of a workbook. */
export interface TablePreview {
  kind: 'table'
  name: string
  /** Widths of the columns, in characters. */
  widths: readonly number[]
  rows: readonly (readonly PreviewCell[])[]
  /** How many sheets the workbook has. */
  sheets: number
}

/** How the beginning of a document looks, for a screen to draw. */
export type Preview = SheetPreview | TablePreview
