import { methodSource } from '../../content/method-source'
import { methodWorkbook } from '../../src/export/method-sheets/method-workbook'
import type { SheetCell, WorkbookModel } from '../../src/export/workbook/model'
import { writeWorkbook } from '../../src/export/workbook/write-workbook'

/** Texts by the id of a row and the place of a cell: 2 the English, 5 the proposed English, 6 the proposed Lao. */
export type Written = Readonly<Record<string, Readonly<Record<number, string>>>>

/** The workbook of the method as it comes back, with texts written into the cells of some rows. */
export function returnedMethod(written: Written): Promise<Uint8Array> {
  const workbook = methodWorkbook(methodSource, '2026-11-21')
  const edited: WorkbookModel = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index): SheetCell | null =>
          cell && written[row.id]?.[index] !== undefined ? { ...cell, value: written[row.id]?.[index] ?? '' } : cell,
        ),
      })),
    })),
  }
  return writeWorkbook(edited)
}
