import type { SheetModel } from '../model'
import { element } from './xml'

/** The tables that can be sorted and filtered by their columns. */
export function filterRanges(sheets: readonly SheetModel[]): string {
  const ranges = sheets.flatMap((sheet, index) => {
    if (!sheet.filter || sheet.headingRow === null) return []
    const name = `'${sheet.name.replaceAll("'", "''")}'`
    const lastColumn = String.fromCharCode('A'.charCodeAt(0) + sheet.widths.length)
    return [
      element('table:database-range', {
        'table:name': `__Anonymous_Sheet_DB__${index}`,
        'table:target-range-address': `${name}.B${sheet.headingRow + 1}:${name}.${lastColumn}${sheet.rows.length}`,
        'table:display-filter-buttons': 'true',
      }),
    ]
  })
  return ranges.length > 0 ? element('table:database-ranges', {}, ...ranges) : ''
}
