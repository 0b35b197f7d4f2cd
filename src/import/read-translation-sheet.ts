import { sameText, type SheetTable } from '../domain/import/sheet-table'
import type { TranslatedRow } from '../domain/text/translate'
import { bothLines } from '../export/translations/translation-words'
import { TRANSLATION_SHEET } from '../export/translations/translations-workbook'

/**
 * The rows of a translator's workbook. Columns may have been moved, rows sorted, and sheets added.
 * @returns null when no sheet of it is a translator's, or a column that is needed is gone
 */
export function readTranslationSheet(tables: readonly SheetTable[]): TranslatedRow[] | null {
  for (const { rows } of tables) {
    const top = rows.findIndex(([id]) => id === TRANSLATION_SHEET)
    const [original, translation] = (['original', 'translation'] as const).map(
      (key) => rows[top]?.findIndex((heading) => sameText(heading, bothLines(key))) ?? -1,
    )
    if (original === undefined || translation === undefined || original < 0 || translation < 0) continue
    return rows
      .slice(top + 1)
      .filter(([id]) => id)
      .map((row) => ({ id: row[0] ?? '', original: row[original] ?? '', translation: row[translation] ?? '' }))
  }
  return null
}
