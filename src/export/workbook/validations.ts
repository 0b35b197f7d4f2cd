import { rangeRef, type DataValidation } from 'hucre/xlsx'
import type { Language } from '../../domain/text/language'
import { choiceCells, type ChoiceCells } from './choice-ranges'
import { listTexts, warnings } from './list-rules'
import type { ListName, SheetModel, SheetRow, WorkbookModel } from './model'
import { sheetName } from './sheet-name'
import { workbookLines } from './workbook-words'

/** Where the texts of each list stand, as a formula. A list without texts has no place. */
export type ListPlaces = Partial<Record<ListName, string>>

const LIST_WIDTH = 40

/**
 * The sheet that holds the lists of a workbook, a column each, and where each list stands on it. The form in which a
 * list stands in the rule itself breaks at commas and at 255 characters.
 */
export function listsOf({ lists = {}, sheets }: WorkbookModel): { sheet: SheetModel | null; places: ListPlaces } {
  const filled = Object.entries(lists)
    .filter(([, texts]) => texts.length > 0)
    .map(([name, texts]) => ({ name: name as ListName, texts: listTexts(texts) }))
  if (filled.length === 0) return { sheet: null, places: {} }
  const name = sheetName(
    'Lists',
    sheets.map((sheet) => sheet.name),
  )
  const longest = Math.max(...filled.map(({ texts }) => texts.length))
  const rows: SheetRow[] = [
    { id: 'onedoor/lists', cells: filled.map((list) => ({ value: list.name, style: 'label' })) },
    ...Array.from({ length: longest }, (_, row): SheetRow => ({
      id: '',
      cells: filled.map(({ texts }) => ({ value: texts[row] ?? null, style: 'plain' })),
    })),
  ]
  const places = Object.fromEntries(filled.map((list, column) => [list.name, placeOf(name, column, list.texts.length)]))
  return {
    sheet: { name, orientation: 'portrait', widths: filled.map(() => LIST_WIDTH), rows, headingRow: null, footer: '' },
    places,
  }
}

/** `'Lists'!$B$2:$B$5`. */
function placeOf(sheet: string, column: number, length: number): string {
  const [from = '', to = ''] = rangeRef(1, column + 1, length, column + 1)
    .split(':')
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2'))
  return `'${sheet.replaceAll("'", "''")}'!${from}:${to || from}`
}

/** The drop-downs of a sheet: one rule for all cells that are filled from a list in the same way. */
export function validationsOf(
  sheet: Pick<SheetModel, 'rows'>,
  lists: ListPlaces,
  languages: readonly Language[],
): DataValidation[] {
  return choiceCells(sheet).flatMap((cells): DataValidation[] => {
    const place = lists[cells.list]
    if (place === undefined) return []
    return [{ type: 'list', range: rangesOf(cells), formula1: place, allowBlank: true, ...warningOf(cells, languages) }]
  })
}

function rangesOf({ runs }: ChoiceCells): string {
  return runs.map((run) => rangeRef(run.fromRow, run.column + 1, run.toRow, run.column + 1)).join(' ')
}

function warningOf({ list, several }: ChoiceCells, languages: readonly Language[]): Partial<DataValidation> {
  if (several) return {}
  const { word, errorStyle } = warnings[list]
  return {
    showErrorMessage: true,
    errorStyle,
    errorMessage: workbookLines(word, languages)
      .map((line) => line.text)
      .join(' '),
  }
}
