import type { ReactElement } from 'react'
import { ImportView } from './import-view'
import { useImport } from './use-import'

/** A workbook that others edited comes back: it is read, what would change is shown, and what is chosen is taken. */
export function ImportPage(): ReactElement {
  return <ImportView importer={useImport()} />
}
