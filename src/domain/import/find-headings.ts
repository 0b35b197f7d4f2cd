import { languages, type Language } from '../text/language'
import { looseForm, type SheetTable } from './sheet-table'

type BothWords = Readonly<Record<Language, string>>

/** The words of each column's heading, in both languages. A column that documents name differently has several. */
export type HeadingWords<Key extends string> = Readonly<Record<Key, BothWords | readonly BothWords[]>>

/** What a sheet is written in, as its headings tell. */
export type SheetLanguages = Language | 'both'

export interface FoundHeadings<Key extends string> {
  /** The row of the headings. */
  row: number
  columns: Partial<Record<Key, number>>
  languages: SheetLanguages
  /** Columns with a heading that is none of ours: they are listed, and not read. */
  extra: { column: number; text: string }[]
}

/** Headings stand among the first rows, below a title. */
const LOOKED_AT = 60

/**
 * Finds the row of the headings, and which column is which ([IM1]): by their words in either language or both, in any
 * order.
 * @param isEnough whether the columns found make a table of this kind
 * @returns null when no row of the sheet holds such headings
 */
export function findHeadings<Key extends string>(
  table: SheetTable,
  words: HeadingWords<Key>,
  isEnough: (keys: ReadonlySet<Key>) => boolean,
): FoundHeadings<Key> | null {
  const known = knownForms(words)
  let best: FoundHeadings<Key> | null = null
  for (const [row, cells] of table.rows.slice(0, LOOKED_AT).entries()) {
    const found = headingsIn(row, cells, known)
    const keys = new Set(Object.keys(found.columns) as Key[])
    if (isEnough(keys) && keys.size > Object.keys(best?.columns ?? {}).length) best = found
  }
  return best
}

type Forms<Key> = ReadonlyMap<string, { key: Key; languages: readonly Language[] }>

function knownForms<Key extends string>(words: HeadingWords<Key>): Forms<Key> {
  const forms = new Map<string, { key: Key; languages: readonly Language[] }>()
  for (const key of Object.keys(words) as Key[]) {
    for (const word of [words[key]].flat() as BothWords[]) {
      for (const language of languages) forms.set(headingForm(word[language]), { key, languages: [language] })
      forms.set(headingForm(word.lo + word.en), { key, languages })
      forms.set(headingForm(word.en + word.lo), { key, languages })
    }
  }
  return forms
}

/** One action or several: English headings come with and without their “s”. */
function headingForm(text: string): string {
  return looseForm(text).replace(/(?<=[a-z])s$/u, '')
}

function headingsIn<Key extends string>(row: number, cells: readonly string[], known: Forms<Key>): FoundHeadings<Key> {
  const columns: Partial<Record<Key, number>> = {}
  const extra: { column: number; text: string }[] = []
  const used = { lo: 0, en: 0, both: 0 }
  for (const [column, text] of cells.entries()) {
    if (text.trim() === '' || text.startsWith('onedoor/')) continue
    const form = known.get(headingForm(text))
    if (!form || columns[form.key] !== undefined) {
      extra.push({ column, text })
      continue
    }
    columns[form.key] = column
    used[form.languages.length > 1 ? 'both' : (form.languages[0] ?? 'lo')] += 1
  }
  const single = used.en > used.lo ? 'en' : 'lo'
  return { row, columns, extra, languages: used.both > 0 ? 'both' : single }
}
