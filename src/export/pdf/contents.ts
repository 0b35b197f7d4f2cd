import type { DocumentFrame } from '../view/frame'
import type { Line } from '../view/lines'
import { createComposer, type Composer } from './layout/composer'
import type { Sheet, SheetEntry } from './layout/sheet'
import { heightOf, textLines, type TextLine } from './layout/text-lines'
import { pdfLines } from './pdf-words'
import { putNotes } from './notes'
import type { Measure } from './text/measure'

/** From this width on both languages of a title stand on one line, so that the contents of a wide sheet stay on one. */
const WIDE = 600
const NUMBER_WIDTH = 40
const INDENT = 16
const ROW_SPACE = 5
const SECTION_SPACE = 7
const NOTES_SPACE = 10

interface Row {
  entry: SheetEntry
  sheet: number
  lines: TextLine[]
}

/**
 * The sheets with a list of contents before one of them: what begins where, from that sheet on, each line leading
 * there.
 * @param at the sheet that the contents stand before, from 0
 * @param notes what the reader has to know beforehand: they stand below the list; see `notesThatFit`
 */
export function withContents(
  sheets: readonly Sheet[],
  at: number,
  frame: DocumentFrame,
  measure: Measure,
  notes: readonly (readonly Line[])[] = [],
): Sheet[] {
  const entries = entriesFrom(sheets, at)
  const like = sheets[at]
  if (entries.length === 0 || !like) return [...sheets]
  // How many sheets the contents take does not depend on the numbers that they name.
  const { length } = contentsSheets(like, entries, 0, frame, measure, notes)
  return [...sheets.slice(0, at), ...contentsSheets(like, entries, length, frame, measure, notes), ...sheets.slice(at)]
}

/** How many of some notes, from the first on, find room below the list without another sheet. */
export function notesThatFit(
  sheets: readonly Sheet[],
  at: number,
  frame: DocumentFrame,
  measure: Measure,
  notes: readonly (readonly Line[])[],
): number {
  const like = sheets[at]
  if (!like) return 0
  const lengthWith = (count: number): number =>
    contentsSheets(like, entriesFrom(sheets, at), 0, frame, measure, notes.slice(0, count)).length
  const alone = lengthWith(0)
  return notes.filter((_, index) => lengthWith(index + 1) === alone).length
}

function entriesFrom(sheets: readonly Sheet[], at: number): { entry: SheetEntry; sheet: number }[] {
  return sheets.flatMap((sheet, index) =>
    index < at ? [] : (sheet.entries ?? []).map((entry) => ({ entry, sheet: index })),
  )
}

function contentsSheets(
  like: Sheet,
  entries: readonly { entry: SheetEntry; sheet: number }[],
  inserted: number,
  frame: DocumentFrame,
  measure: Measure,
  notes: readonly (readonly Line[])[],
): Sheet[] {
  const composer = createComposer(like.orientation, like.paper)
  const { width } = composer
  const rows = entries.map(({ entry, sheet }): Row => ({
    entry,
    sheet: sheet + inserted,
    lines: titleLines(entry, width, measure),
  }))
  composer.newSheet()
  composer.mark(pdfLines('contents', frame.languages))
  putHeading(composer, frame, measure)
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]
    // A section is not left alone at the foot of a sheet.
    const together = row.entry.level === 1 && next?.entry.level === 2 ? rowHeight(next) : 0
    if (rowHeight(row) + together > composer.free()) {
      composer.newSheet()
      putHeading(composer, frame, measure)
    }
    putRow(composer, row, width, measure)
  }
  if (notes.length > 0) composer.space(NOTES_SPACE)
  putNotes(composer, notes, measure)
  return composer.sheets
}

function putHeading(composer: Composer, frame: DocumentFrame, measure: Measure): void {
  composer.text(
    textLines(
      pdfLines('contents', frame.languages),
      { first: 'heading', second: 'subheading' },
      composer.width,
      measure,
    ),
  )
  composer.space(8)
}

function titleLines(entry: SheetEntry, width: number, measure: Measure): TextLine[] {
  const roles =
    entry.level === 1 ? ({ first: 'group', second: 'second' } as const) : ({ first: 'body', second: 'second' } as const)
  const title = width > WIDE ? inOne(entry.title) : entry.title
  return textLines(title, roles, width - indentOf(entry) - NUMBER_WIDTH, measure)
}

function inOne(lines: readonly Line[]): Line[] {
  return lines.slice(0, 1).map((line) => ({ ...line, text: lines.map(({ text }) => text).join(' · ') }))
}

function indentOf(entry: SheetEntry): number {
  return entry.level === 1 ? 0 : INDENT
}

function rowHeight({ entry, lines }: Row): number {
  return heightOf(lines) + ROW_SPACE + (entry.level === 1 ? SECTION_SPACE : 0)
}

function putRow(composer: Composer, row: Row, width: number, measure: Measure): void {
  const { entry, sheet, lines } = row
  const { left } = composer
  if (entry.level === 1) composer.space(SECTION_SPACE)
  const top = composer.top()
  const height = heightOf(lines) + ROW_SPACE
  const [first] = lines
  const number = textLines(
    [{ language: first?.style.language ?? 'lo', text: String(sheet + 1) }],
    { first: entry.level === 1 ? 'group' : 'body' },
    NUMBER_WIDTH,
    measure,
  )
  composer.put(
    [
      { kind: 'text', left: left + indentOf(entry), top, width: width - indentOf(entry) - NUMBER_WIDTH, lines },
      { kind: 'text', left: left + width - NUMBER_WIDTH, top, width: NUMBER_WIDTH, lines: number, align: 'right' },
      {
        kind: 'fill',
        left: left + indentOf(entry),
        top: top + height - ROW_SPACE / 2,
        width: width - indentOf(entry),
        height: 0.5,
        color: 'hairline',
      },
      { kind: 'link', left, top, width, height, sheet },
    ],
    height,
  )
}
