import { formatPercent } from '../../domain/text/format'
import type { SheetCell, SheetRow, WorkbookModel } from '../workbook/model'
import type { PreviewCell, TablePreview } from './preview'

/** As many rows as a small picture shows. */
const ROWS = 24

/** The first rows of a workbook's first sheet. */
export function previewTable({ sheets }: WorkbookModel): TablePreview {
  const [first] = sheets
  const rows = first?.rows.slice(0, ROWS) ?? []
  return {
    kind: 'table',
    name: first?.name ?? '',
    widths: first?.widths ?? [],
    sheets: sheets.length,
    rows: rows.map((row, index) => cellsOf(row, rows.length - index)),
  }
}

function cellsOf({ cells }: SheetRow, rowsLeft: number): PreviewCell[] {
  return cells.flatMap((cell) =>
    cell
      ? [
          {
            text: textOf(cell),
            style: cell.style,
            rows: Math.min(cell.rows ?? 1, rowsLeft),
            columns: cell.columns ?? 1,
          },
        ]
      : [],
  )
}

function textOf({ value, style }: SheetCell): string {
  if (value === null) return ''
  return typeof value === 'number' && style === 'percent' ? formatPercent(value) : String(value)
}
