import { guardFormula } from '../../domain/text/formula-guard'
import { clipCell } from './cell-text'
import type { SheetModel, SheetRow } from './model'

/** Without it spreadsheet programs take UTF-8 for their country's old encoding, and Lao for garbage. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A sheet as the bytes of a .csv file: ids first, then the cells; what a merged cell covers is empty. UTF-8 with a byte
 * order mark, commas, CRLF. A text that a program could calculate has an apostrophe before it ([WB6]).
 */
export function writeCsv(sheet: SheetModel): Uint8Array {
  const lines = sheet.rows.map((row) => fieldsOf(row, sheet.widths.length).map(quoted).join(','))
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map((line) => `${line}\r\n`).join(''))
}

function fieldsOf(row: SheetRow, columns: number): string[] {
  const cells = Array.from({ length: columns }, (_, column) => row.cells[column]?.value ?? '')
  return [row.id, ...cells].map((value) => (typeof value === 'number' ? String(value) : guardFormula(clipCell(value))))
}

/** Semicolons and tabs are quoted too: some countries' programs part fields there. */
function quoted(field: string): string {
  return /[",;\t\r\n]|^\s|\s$/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}
