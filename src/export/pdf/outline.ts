import { sizeOf, type Sheet, type SheetEntry } from './layout/sheet'

/**
 * An entry of the reader's outline, as the PDF writer takes it. `ref` and `parent` say what belongs under what: the
 * writer would see that only within one page, and sections go on over many.
 */
export interface Bookmark {
  title: string
  ref: number
  parent?: number
  top: number
  left: number
  expanded: boolean
}

/** Entries begin a little above their text, so that a reader who is led there sees it below the edge of the window. */
const ABOVE = 6

/** The outline of a document: for each sheet the entries that lead to it, each under the section that it belongs to. */
export function outlineOf(sheets: readonly Sheet[]): Bookmark[][] {
  let count = 0
  let section: number | undefined
  return sheets.map((sheet) =>
    entriesOf(sheet).map(({ title, level, top }): Bookmark => {
      count += 1
      if (level === 1) section = count
      return {
        title: title.map((line) => line.text).join(' · '),
        ref: count,
        ...(level > 1 && section !== undefined && { parent: section }),
        top: Math.max(1, top - ABOVE),
        // The writer counts from the right edge; readers want the left one.
        left: sizeOf(sheet).width,
        expanded: false,
      }
    }),
  )
}

function entriesOf(sheet: Sheet): readonly SheetEntry[] {
  const plain: SheetEntry[] = sheet.bookmark
    ? [{ title: [{ language: 'lo', text: sheet.bookmark }], level: 1, top: 0 }]
    : []
  return [...plain, ...(sheet.entries ?? [])]
}
