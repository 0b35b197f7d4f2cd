import { execFileSync } from 'node:child_process'
import { read, utils } from 'xlsx'

/** Text without spaces and line breaks: a PDF breaks lines where the column ends. */
export function plain(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** All that a PDF says, as `plain` text. */
export function textOfPdf(bytes: Uint8Array): string {
  return plain(execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' }))
}

/** What stands in the cells of a workbook, sheet by sheet and row by row. */
export function cellsOf(bytes: Uint8Array): unknown[] {
  return Object.values(read(bytes).Sheets)
    .flatMap((sheet) => utils.sheet_to_json<unknown[]>(sheet, { header: 1 }))
    .flat()
}
