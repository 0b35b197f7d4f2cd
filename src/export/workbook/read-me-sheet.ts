import type { DocumentFrame } from '../view/frame'
import { wordLines, type Line } from '../view/lines'
import type { WordKey } from '../words'
import { cellText, headingText, MAX_CELL_LENGTH } from './cell-text'
import type { SheetModel, SheetRow } from './model'
import { rowHeights } from './row-heights'
import { sheetName } from './sheet-name'
import { workbookLines, type WorkbookWordKey } from './workbook-words'

const WIDTHS = [24, 76] as const

/**
 * The sheet that says what the workbook is: project, date, source, what its sheets hold and how to read them.
 * @param sheets the other sheets, as they will be written
 * @param explained words of the documents that need explaining on this one
 * @param editing how its cells are filled in
 */
export function readMeSheet(
  frame: DocumentFrame,
  sheets: readonly SheetModel[],
  explained: readonly WordKey[],
  editing: readonly WorkbookWordKey[] = [],
): SheetModel {
  const { languages } = frame
  const title = headingText(frame.documentTitle)
  const facts: [readonly Line[], readonly Line[]][] = [
    [workbookLines('project', languages), frame.projectTitle],
    [wordLines('country', languages), frame.country],
    [wordLines('level', languages), frame.level],
    [wordLines('round', languages), frame.round],
    [wordLines('date', languages), frame.date],
    [wordLines('source', languages), frame.source],
  ]
  const sheetNames: Line[] = sheets.map((sheet) => ({ language: 'lo', text: sheet.name, startsItem: true }))
  const notes = [
    ...explained.map((key) => wordLines(key, languages)),
    ...[...editing, ...noteKeys(sheets)].map((key) => workbookLines(key, languages)),
    ...fallbackNotes(sheets).map((key) => wordLines(key, languages)),
    wordLines('madeWith', languages),
  ]
  const rows: SheetRow[] = [
    { id: '', cells: [{ value: title, style: 'title', columns: 2 }] },
    ...[frame.illustrative, frame.mark]
      .filter((lines) => lines !== null)
      .map((lines): SheetRow => ({ id: '', cells: [{ value: headingText(lines), style: 'notice', columns: 2 }] })),
    ...[...facts, [workbookLines('sheets', languages), sheetNames] as const]
      .filter(([, lines]) => lines.length > 0)
      .map(([label, lines]): SheetRow => ({
        id: '',
        cells: [
          { value: cellText(label), style: 'label' },
          { value: cellText(lines), style: 'body' },
        ],
      })),
    ...notes.map((lines, index): SheetRow => ({
      id: '',
      cells: [
        index === 0 ? { value: cellText(workbookLines('notes', languages)), style: 'label', rows: notes.length } : null,
        { value: cellText(lines), style: 'body' },
      ],
    })),
  ]
  const name = sheetName(
    headingText(workbookLines('readMeSheet', languages), ' · '),
    sheets.map((sheet) => sheet.name),
  )
  return { name, orientation: 'portrait', widths: WIDTHS, rows, headingRow: null, footer: title }
}

function noteKeys(sheets: readonly SheetModel[]): WorkbookWordKey[] {
  const isClipped = textsOf(sheets).some((text) => text.length > MAX_CELL_LENGTH)
  const isTooLow = sheets.some((sheet) => rowHeights(sheet).tooLow)
  return ['hiddenColumn', ...(isTooLow ? ['rowTooLow' as const] : []), ...(isClipped ? ['clippedNote' as const] : [])]
}

/** The legends of the signs that stand before a text in the other language, for the signs that are used. */
function fallbackNotes(sheets: readonly SheetModel[]): WordKey[] {
  const texts = textsOf(sheets)
  return [
    ...(texts.some((text) => /^\W*\[LO\] /mu.test(text)) ? ['onlyInLao' as const] : []),
    ...(texts.some((text) => /^\W*\[EN\] /mu.test(text)) ? ['onlyInEnglish' as const] : []),
  ]
}

function textsOf(sheets: readonly SheetModel[]): string[] {
  return sheets
    .flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.map((cell) => cell?.value)))
    .filter((value) => typeof value === 'string')
}
