import { afterAll, describe, expect, test } from 'vitest'
import { read } from 'xlsx'
import { unguardFormula } from '../../src/domain/text/formula-guard'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { makeProject, withPlan } from '../factories/plan'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { startSpreadsheetProgram } from './spreadsheet-program'
import { csvOf, meantRows, modelOf, odsOf, partsOf, readBack, rowsOf, sheetAt, workbookOf } from './workbook-reading'

const program = startSpreadsheetProgram()
afterAll(program.end)

const kinds: readonly DocumentKind[] = ['action-matrices', 'assessment']
const allLanguages: readonly DocumentLanguages[] = ['lo', 'en', 'both']
const cases = exampleNames.flatMap((name) =>
  kinds.flatMap((document) => allLanguages.map((languages) => [name, document, languages] as const)),
)

const odd = withPlan(makeProject(), [
  {
    group: '1',
    name: { lo: 'ກ' },
    outcomes: [{ text: { lo: 'ຂ' }, actions: Object.values(troublesomeTexts).map((text) => ({ text: { lo: text } })) }],
  },
])

/** Rows without the empty cells at their ends, which readers leave out. */
function trimmed(rows: (string | number | null)[][]): (string | number | null)[][] {
  return rows.map((row) =>
    row.slice(
      0,
      row.reduce<number>((end, value, index) => (value === null ? end : index + 1), 0),
    ),
  )
}

describe('[WB5] .ods', () => {
  test.each(cases)('%s, %s, %s: every sheet says what it is meant to say', (name, document, languages) => {
    const project = openExample(name)
    const model = modelOf(project, document, languages)
    const workbook = readBack(odsOf(project, document, languages))
    expect(workbook.SheetNames).toEqual(model.sheets.map((sheet) => sheet.name))
    for (const [index, sheet] of model.sheets.entries())
      expect(trimmed(rowsOf(sheetAt(workbook, index)))).toEqual(trimmed(meantRows(sheet)))
  })

  test('covers the same cells as .xlsx', async () => {
    const project = openExample('lao-workshop-2021')
    const xlsx = readBack(await workbookOf(project, 'action-matrices', 'lo'))
    const ods = readBack(odsOf(project, 'action-matrices', 'lo'))
    // The reader overlooks what empty cells of an .ods cover.
    const merges = (sheet: ReturnType<typeof sheetAt>): string[] =>
      (sheet['!merges'] ?? [])
        .filter(({ s }) => rowsOf(sheet)[s.r]?.[s.c] !== null)
        .map(({ s, e }) => `${s.r} ${s.c} ${e.r} ${e.c}`)
        .sort()
    expect(merges(sheetAt(ods, 0)).length).toBeGreaterThan(10)
    expect(merges(sheetAt(ods, 0))).toEqual(merges(sheetAt(xlsx, 0)))
  })

  test('[WB6] keeps the texts that people type, as texts', () => {
    const bytes = odsOf(odd, 'action-matrices', 'lo')
    const sheet = sheetAt(readBack(bytes), 0)
    const texts = rowsOf(sheet).map((row) => row[4])
    const content = partsOf(bytes)['content.xml'] ?? ''
    for (const [name, text] of Object.entries(troublesomeTexts)) {
      // The reader takes this one for an escape of the other format, and a tab for a space.
      if (name === 'escape') expect(content).toContain(`<text:p>${text}</text:p>`)
      else expect(texts).toContain(text.replace(/[\u0000-\u0008\u000E-\u001F]/gu, '\uFFFD').replaceAll('\t', ' '))
    }
    expect(content).not.toMatch(/table:formula|text:a |xlink/u)
    expect(content).not.toMatch(/office:value-type="(?!string|float|percentage)/u)
  })

  test('hides column A, stays and repeats its heading, and gives the same bytes again', () => {
    const project = openExample('illustrative-assessment')
    const bytes = odsOf(project, 'action-matrices', 'en')
    const parts = partsOf(bytes)
    expect(Object.keys(parts)[0]).toBe('mimetype')
    // Programs look for the kind at this place of the file.
    expect(new TextDecoder('latin1').decode(bytes.slice(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
    expect(parts['content.xml']).toMatch(/<table:table [^>]*><table:table-column table:visibility="collapse"\/>/u)
    expect(parts['content.xml']?.match(/<table:table-header-rows>/gu)).toHaveLength(2)
    expect(parts['settings.xml']).toContain('VerticalSplitPosition')
    expect(parts['styles.xml']).toContain('fo:page-width="297mm"')
    expect(odsOf(project, 'action-matrices', 'en')).toEqual(bytes)
  })

  test('a text too long for a cell is cut and says so', () => {
    const plan = withPlan(makeProject(), [{ group: '1', name: { lo: 'ຍາວ '.repeat(10_000) }, outcomes: [] }])
    const texts = rowsOf(sheetAt(readBack(odsOf(plan, 'action-matrices', 'lo')), 0))
      .flat()
      .map(String)
    expect(texts.some((text) => text.includes('cut at 32,767 characters'))).toBe(true)
  })
})

/** A CSV file read by another library, guards taken away. */
function rowsOfCsv(bytes: Uint8Array): (string | number | null)[][] {
  const text = new TextDecoder().decode(bytes)
  const sheet = sheetAt(read(text, { type: 'string', raw: true }), 0)
  return rowsOf(sheet).map((row) =>
    row.map((value) => (typeof value === 'string' ? unguardFormula(value) || null : value)),
  )
}

describe('[WB5] .csv', () => {
  test.each(cases)('%s, %s, %s: a file for each sheet, with what it is meant to say', (name, document, languages) => {
    const project = openExample(name)
    const model = modelOf(project, document, languages)
    const files = csvOf(project, document, languages)
    expect(files.map(({ part }) => part)).toEqual(model.sheets.map((sheet) => sheet.name))
    for (const [index, sheet] of model.sheets.entries()) {
      const meant = meantRows(sheet).map((row) =>
        row.map((value) => (typeof value === 'number' ? String(value) : value)),
      )
      expect(trimmed(rowsOfCsv(files[index]?.bytes ?? new Uint8Array()))).toEqual(trimmed(meant))
    }
  })

  test('begins with a byte order mark, and its lines end as programs expect', () => {
    const [file] = csvOf(openExample('lao-workshop-2021'), 'action-matrices', 'lo')
    expect([...(file?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(file?.bytes)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replace(/"(?:[^"]|"")*"/gu, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  test('[WB6] a spreadsheet program that opens it calculates nothing', () => {
    const begun = Object.values(troublesomeTexts).filter((text) => /^\s*[=+\-@]/u.test(text))
    const probes = [...begun, ' =1+1', '=HYPERLINK("http://example.org")', '\t=1+1', "'=1+1", '＝1+1', '= 1']
    const project = withPlan(makeProject(), [
      {
        group: '1',
        name: { lo: 'ກ' },
        outcomes: [{ text: { lo: 'ຂ' }, actions: probes.map((text) => ({ text: { lo: text } })) }],
      },
    ])
    const [file] = csvOf(project, 'action-matrices', 'lo')
    program.put('probes.csv', file?.bytes ?? '')
    const opened = program.convert('probes.csv', 'xlsx', 'CSV:44,34,76,1')
    expect(partsOf(opened)['xl/worksheets/sheet1.xml']).not.toMatch(/<f[\s>]|<hyperlink|t="e"/u)
    const texts = rowsOf(sheetAt(readBack(opened), 0)).map((row) => unguardFormula(String(row[4])))
    for (const probe of probes) expect(texts).toContain(probe)
  })

  test('[WB6] keeps the texts that people type', () => {
    const [file] = csvOf(odd, 'action-matrices', 'lo')
    const texts = rowsOfCsv(file?.bytes ?? new Uint8Array()).map((row) => row[4])
    for (const text of Object.values(troublesomeTexts)) expect(texts).toContain(text)
  })
})
