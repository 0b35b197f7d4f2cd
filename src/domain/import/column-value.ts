import type { ColumnKey } from '../planning/matrix-columns'
import type { ImportCell, ImportRow } from './matrix-rows'
import { sameText } from './sheet-table'

/**
 * What the rows of an area or outcome say in a column that is about all of them, where it is not what OneDoor wrote.
 */
export interface ColumnEdit {
  text: string
  row: ImportRow
  rowsDiffer: boolean
}

/**
 * The change in a column over some rows ([IM4]): the text stands in one of them, most often the first, or in each.
 * @param first the row that OneDoor wrote the text into: only when that is empty was it taken away
 * @returns null when nothing was changed
 */
export function columnEdit(
  rows: readonly ImportRow[],
  column: ColumnKey,
  said: string,
  first: string | undefined,
): ColumnEdit | null {
  const own = rows.flatMap((row): { row: ImportRow; cell: ImportCell }[] => {
    const cell = row.cells[column]
    return cell && cell.origin === row.index ? [{ row, cell }] : []
  })
  const filled = own.filter(({ cell }) => cell.text.trim() !== '')
  const edited = filled.filter(({ cell }) => !sameText(cell.text, said))
  const [one] = edited
  if (one)
    return {
      text: one.cell.text,
      row: one.row,
      rowsDiffer: edited.some(({ cell }) => !sameText(cell.text, one.cell.text)),
    }
  const emptied = filled.length === 0 && said.trim() !== '' ? own.find(({ row }) => row.id === first) : undefined
  return emptied ? { text: '', row: emptied.row, rowsDiffer: false } : null
}

/** The content of a column for new rows: the first text. */
export function columnText(rows: readonly ImportRow[], column: ColumnKey): { text: string; row: ImportRow } | null {
  const row = rows.find((one) => one.cells[column]?.text.trim())
  return row ? { text: row.cells[column]?.text ?? '', row } : null
}
