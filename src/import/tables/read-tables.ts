import type { CellObject, WorkBook, WorkSheet } from 'xlsx'
import * as library from 'xlsx/dist/xlsx.mini.min.js'
import type { Merge, SheetTable } from '../../domain/import/sheet-table'
import { formatDate } from '../../domain/text/format'
import { decodeText, isBlank } from '../../storage/files/opening/decode-text'
import { recognize } from '../../storage/files/opening/recognize'
import { safeOfficeFile } from './office-parts'
import { readCsv } from './read-csv'
import { failed, MAX_COLUMNS, MAX_ROWS, MAX_TABLE_FILE_BYTES, type Outcome } from './table-error'

/**
 * The half of the library that reads .xlsx and .ods: the rest, for formats that are refused, is as large again. Node
 * gives it as the default.
 */
const xlsx = (library as { default?: typeof library }).default ?? library
const formats = xlsx.SSF as {
  is_date: (format: string) => boolean
  parse_date_code: (value: number, options: { date1904: boolean }) => { y: number; m: number; d: number }
}

/**
 * The sheets of a workbook (.xlsx, .ods) or of a table as text (.csv) as plain texts ([IM9]). What a file is, is
 * decided by its content. Only for workers and Node: it brings the library that reads workbooks.
 * @returns the sheets in their order, or why there are none; never throws
 */
export function readTables(bytes: Uint8Array): Outcome<SheetTable[]> {
  if (bytes.length === 0) return failed('empty')
  if (bytes.length > MAX_TABLE_FILE_BYTES) return failed('tooLarge')
  if (!recognize(bytes)) return tableOfText(bytes)
  const safe = safeOfficeFile(bytes)
  if (!safe.ok) return safe
  try {
    return tablesOf(
      xlsx.read(safe.value, {
        type: 'array',
        dense: true,
        nodim: true,
        sheetRows: MAX_ROWS + 1,
        cellNF: true,
        cellFormula: false,
        cellHTML: false,
      }),
    )
  } catch {
    return failed('damaged')
  }
}

function tableOfText(bytes: Uint8Array): Outcome<SheetTable[]> {
  const text = decodeText(bytes)
  if (text === null) return failed('notAWorkbook')
  if (isBlank(text)) return failed('empty')
  if (/^\uFEFF?\s*\{/u.test(text))
    return failed(/"format"\s*:\s*"onedoor/u.test(text.slice(0, 2000)) ? 'project' : 'notAWorkbook')
  if (/^\uFEFF?\s*</u.test(text)) return failed('notAWorkbook')
  const rows = readCsv(text)
  if (rows.length > MAX_ROWS) return failed('tooManyRows')
  // A text of one column is a letter or a list, and no table.
  return rows.some((row) => row.length > 2)
    ? { ok: true, value: [{ name: 'CSV', rows: rows.map((row) => row.slice(0, MAX_COLUMNS)), merges: [] }] }
    : failed('notAWorkbook')
}

function tablesOf(workbook: WorkBook): Outcome<SheetTable[]> {
  const { date1904 = false } = workbook.Workbook?.WBProps ?? {}
  const tables = workbook.SheetNames.flatMap((name) => {
    const sheet = workbook.Sheets[name]
    return sheet ? [tableOf(name, sheet, date1904)] : []
  })
  return tables.some(({ rows }) => rows.length > MAX_ROWS) ? failed('tooManyRows') : { ok: true, value: tables }
}

type Cells = readonly (readonly (CellObject | undefined)[] | undefined)[]

function tableOf(name: string, sheet: WorkSheet, date1904: boolean): SheetTable {
  const cells = (sheet as { '!data'?: Cells })['!data'] ?? []
  const rows = Array.from(cells, (row) =>
    Array.from(row?.slice(0, MAX_COLUMNS) ?? [], (cell) => textOf(cell, date1904)),
  )
  while (rows.length > 0 && rows.at(-1)?.every((text) => text === '')) rows.pop()
  const merges = (sheet['!merges'] ?? [])
    .slice(0, MAX_ROWS * 10)
    .map(({ s, e }): Merge => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }))
  return { name, rows, merges: merges.filter(({ row, column }) => row < rows.length && column < MAX_COLUMNS) }
}

function textOf(cell: CellObject | undefined, date1904: boolean): string {
  if (!cell || cell.v === undefined) return ''
  if (cell.t === 'n' && typeof cell.v === 'number') return numberText(cell.v, String(cell.z ?? ''), cell.w, date1904)
  if (cell.t === 'e' || cell.t === 'b') return cell.w ?? String(cell.v)
  return cell.v instanceof Date ? formatDate(cell.v.toISOString().slice(0, 10)) : String(cell.v)
}

/** A day is counted from its number, so that no time zone moves it. */
function numberText(value: number, format: string, shown: string | undefined, date1904: boolean): string {
  if (format.includes('%')) return shown ?? String(value)
  if (format === '' || !formats.is_date(format)) return String(value)
  const { y, m, d } = formats.parse_date_code(value, { date1904 })
  return `${d}/${m}/${y}`
}
