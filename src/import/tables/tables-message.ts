import type { SheetTable } from '../../domain/import/sheet-table'
import type { Outcome } from './table-error'

/** What the worker that reads workbooks tells the page. */
export type TablesMessage = { kind: 'ready' } | { kind: 'read'; result: Outcome<SheetTable[]> }
