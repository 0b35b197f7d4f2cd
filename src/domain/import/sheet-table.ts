import { normalizeTyped } from '../text/typed-text'

/** Cells that are one: a place, and how many rows and columns it covers. */
export interface Merge {
  row: number
  column: number
  rows: number
  columns: number
}

/** A sheet of a workbook as plain texts: rows from the first, columns from A; empty where nothing stands. */
export interface SheetTable {
  name: string
  rows: readonly (readonly string[])[]
  merges: readonly Merge[]
}

/** Where something stands in a file that somebody sent. */
export interface Place {
  sheet: string
  cell: string
}

/** The name of a cell as spreadsheets give it: row 13 and column 4, both counted from 0, are `E14`. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row + 1}`
}

/**
 * The form in which two texts are compared ([IM2]): as typed text is stored, without the characters that a workbook
 * cannot keep, and with all white space as one space. Programs differ in whether they read `_x0041_` as a letter: here
 * it is one.
 */
export function comparable(text: string): string {
  return normalizeTyped(
    text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  )
    .replace(/[\uFFFD-\uFFFF\p{Surrogate}]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

export function sameText(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other)
}

/**
 * A text as people's names and headings are recognized: whatever way the Lao was typed, in small letters, without
 * spaces and signs.
 */
export function looseForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/ຫລ/gu, 'ຫຼ')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cf}]+/gu, '')
}
