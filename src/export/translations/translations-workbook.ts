import type { Project } from '../../domain/project/schema'
import { missingHalves, type MissingHalf } from '../../domain/text/missing-halves'
import { methodIn, type MethodTexts } from '../request'
import { linesOf } from '../view/lines'
import { headingText } from '../workbook/cell-text'
import type { SheetCell, SheetModel, SheetRow, WorkbookModel } from '../workbook/model'
import { sheetName } from '../workbook/sheet-name'
import { placeWords, type PlaceIn } from './place-words'
import { bothLines, translationWords, type TranslationWord } from './translation-words'

/** What stands in column A of the heading row, so that the sheet is known again. */
export const TRANSLATION_SHEET = 'onedoor/translations'

const columns = [
  ['number', 7],
  ['place', 38],
  ['original', 50],
  ['into', 12],
  ['translation', 50],
] as const satisfies readonly (readonly [TranslationWord, number])[]

/**
 * Every text of a project that is in one language alone, as a workbook for a translator ([MO7]): its name in the hidden
 * column A, where it stands, the original, and an empty cell for the other half.
 * @param day the day that the file's properties name, `YYYY-MM-DD`
 * @param methods the method in both languages
 */
export function translationsWorkbook(project: Project, day: string, methods: MethodTexts): WorkbookModel {
  const areaIds = methodIn(methods, 'lo').planning.frontOfficeAreas.map(({ id }) => id)
  const placeIn = placeWords(methods)
  const title = `${translationWords.title.lo} / ${translationWords.title.en}`
  const projectTitle = headingText(linesOf(project.header.title, ['lo', 'en']))
  const name = sheetName(`${translationWords.sheet.lo} · ${translationWords.sheet.en}`)
  const heading: SheetRow = {
    id: TRANSLATION_SHEET,
    cells: columns.map(([key]): SheetCell => ({ value: bothLines(key), style: 'heading' })),
  }
  const sheet: SheetModel = {
    name,
    orientation: 'landscape',
    widths: columns.map(([, width]) => width),
    rows: [
      {
        id: '',
        cells: [{ value: [title, projectTitle].filter(Boolean).join('\n'), style: 'title', columns: columns.length }],
      },
      heading,
      ...missingHalves(project, areaIds).map((half, index) => rowOf(half, index, placeIn)),
    ],
    headingRow: 1,
    filter: true,
    footer: [title, projectTitle].filter(Boolean).join(' · '),
  }
  return { title, subject: title, day, sheets: [readMe(title, projectTitle, name), sayingWhenEmpty(sheet)] }
}

/** A table without rows says that nothing is to be translated. */
function sayingWhenEmpty(sheet: SheetModel): SheetModel {
  if (sheet.headingRow === null || sheet.rows.length > sheet.headingRow + 1) return sheet
  return {
    ...sheet,
    filter: false,
    rows: [
      ...sheet.rows,
      { id: '', cells: [{ value: bothLines('nothing'), style: 'body', columns: sheet.widths.length }] },
    ],
  }
}

function rowOf(half: MissingHalf, index: number, placeIn: PlaceIn): SheetRow {
  const body = (value: string | null): SheetCell => ({ value, style: 'body' })
  return {
    id: half.id,
    cells: [
      { value: index + 1, style: 'centered' },
      body(`${placeIn(half, 'lo')}\n${placeIn(half, 'en')}`),
      body(half.text[half.written] ?? ''),
      body(bothLines(half.missing === 'lo' ? 'lao' : 'english')),
      body(null),
    ],
  }
}

function readMe(title: string, projectTitle: string, sheet: string): SheetModel {
  const row = (label: TranslationWord, value: string): SheetRow => ({
    id: '',
    cells: [
      { value: bothLines(label), style: 'label' },
      { value, style: 'body' },
    ],
  })
  return {
    name: sheetName(`${translationWords.readMeSheet.lo} · ${translationWords.readMeSheet.en}`, [sheet]),
    orientation: 'portrait',
    widths: [20, 80],
    rows: [
      { id: '', cells: [{ value: title, style: 'title', columns: 2 }] },
      row('project', projectTitle),
      row('howLabel', bothLines('how')),
      row('backLabel', bothLines('back')),
    ],
    headingRow: null,
    footer: title,
  }
}
