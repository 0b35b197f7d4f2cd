import { contentTexts, type ContentPart, type ContentText } from '../../domain/method/content-texts'
import type { MethodSource } from '../../domain/method/method'
import { linesIn, type Line } from '../view/lines'
import { cellText, headingText } from '../workbook/cell-text'
import type { SheetCell, SheetModel, SheetRow, WorkbookModel } from '../workbook/model'
import { sheetName } from '../workbook/sheet-name'
import { matrixTemplates } from './matrix-templates'
import { kindLines, methodLines, methodWord, type MethodWordKey } from './method-words'

/** The content of column A in the heading row, so that a sheet is recognized even when it was renamed. */
export const METHOD_SHEET = 'onedoor/method'

/** The columns in their order, with their widths in characters. */
const columns = [
  ['number', 8],
  ['kind', 15],
  ['english', 40],
  ['lao', 40],
  ['review', 13],
  ['proposalEnglish', 30],
  ['proposalLao', 30],
  ['remark', 20],
] as const satisfies readonly (readonly [MethodWordKey, number])[]
export type MethodColumn = (typeof columns)[number][0]

type Row = Omit<ContentText, 'part' | 'kind'> & { kind: Parameters<typeof kindLines>[0] }
interface Section {
  sheet: readonly Line[]
  title: readonly Line[]
  rows: readonly Row[]
}

/**
 * The method as a workbook for those who check it ([MO2]): a sheet a building block and one for each other part, every
 * text in both languages with room for a proposal, and its name in the hidden column A.
 * @param day the day that the file's properties name, `YYYY-MM-DD`
 */
export function methodWorkbook(source: MethodSource, day: string): WorkbookModel {
  const sheets: SheetModel[] = []
  for (const section of sectionsOf(source))
    sheets.push(
      sheetOf(
        section,
        sheets.map(({ name }) => name),
      ),
    )
  const title = headingText(methodLines('title'))
  return { title, subject: title, day, sheets: [readMe(sheets), ...sheets] }
}

/** The heading of a column, as it stands in its cell. */
export function columnHeading(column: MethodColumn): string {
  return cellText(methodLines(column))
}

function sectionsOf(source: MethodSource): Section[] {
  const texts = contentTexts(source)
  const ofPart = (part: ContentPart): ContentText[] => texts.filter((text) => text.part === part)
  return [
    ...source.buildingBlocks.map(({ number, name }): Section => ({
      sheet: methodLines('blockSheet').map((line) => ({ ...line, text: `${line.text} ${number}` })),
      title: linesIn(['lo', 'en'], (language) => `${number}. ${name[language]}`),
      rows: ofPart(number),
    })),
    ...(['frontOffice', 'context', 'goodPractices', 'scale'] as const).map((part): Section => ({
      sheet: methodLines(`${part}Sheet`),
      title: methodLines(part),
      rows: ofPart(part),
    })),
    { sheet: methodLines('matricesSheet'), title: methodLines('matrices'), rows: columnRows() },
  ]
}

/**
 * The headings of the matrices belong to the documents and have no review state of their own: they are drafts like all
 * Lao.
 */
function columnRows(): Row[] {
  const [system] = matrixTemplates()
  return (system?.columns ?? []).map(({ key, heading }, index) => ({
    id: `words#${key}`,
    number: String(index + 1),
    kind: 'column',
    text: { ...heading, review: 'draft' },
  }))
}

function sheetOf({ sheet, title, rows }: Section, taken: readonly string[]): SheetModel {
  const heading: SheetRow = {
    id: METHOD_SHEET,
    cells: columns.map(([key]): SheetCell => ({ value: columnHeading(key), style: 'heading' })),
  }
  return {
    name: sheetName(headingText(sheet, ' · '), taken),
    orientation: 'landscape',
    widths: columns.map(([, width]) => width),
    rows: [
      { id: '', cells: [{ value: headingText(title), style: 'title', columns: columns.length }] },
      heading,
      ...rows.map(rowOf),
    ],
    headingRow: 1,
    filter: true,
    footer: headingText(title),
  }
}

function rowOf({ id, number, kind, text }: Row): SheetRow {
  const body = (value: string | null): SheetCell => ({ value, style: 'body' })
  return {
    id,
    cells: [
      { value: number, style: 'centered' },
      body(cellText(kindLines(kind))),
      body(text.en),
      body(text.lo),
      body(cellText(methodLines(text.review))),
      body(null),
      body(null),
      body(null),
    ],
  }
}

function readMe(sheets: readonly SheetModel[]): SheetModel {
  const row = (label: MethodWordKey | null, value: string, rows = 1): SheetRow => ({
    id: '',
    cells: [label ? { value: cellText(methodLines(label)), style: 'label', rows } : null, { value, style: 'body' }],
  })
  const paragraph = (key: MethodWordKey): string => `${methodWord(key, 'lo')}\n${methodWord(key, 'en')}`
  return {
    name: sheetName(
      headingText(methodLines('readMeSheet'), ' · '),
      sheets.map(({ name }) => name),
    ),
    orientation: 'portrait',
    widths: [20, 80],
    rows: [
      { id: '', cells: [{ value: cellText(methodLines('title')), style: 'title', columns: 2 }] },
      row('purposeLabel', paragraph('purpose')),
      row('howLabel', paragraph('howRead'), 3),
      row(null, paragraph('howWrite')),
      row(null, paragraph('howReturn')),
      row('idLabel', paragraph('idNote')),
      row('originLabel', paragraph('origin')),
      row('sheets', sheets.map(({ name }) => `•\u00A0${name}`).join('\n')),
    ],
    headingRow: null,
    footer: headingText(methodLines('title')),
  }
}
