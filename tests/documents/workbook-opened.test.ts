import { spawnSync } from 'node:child_process'
import { afterAll, expect, test } from 'vitest'
import type { Project, ProjectAgency } from '../../src/domain/project/schema'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { openExample, troublesomeTexts } from '../factories/project'
import { makeProject, stamp, withPlan } from '../factories/plan'
import { startSpreadsheetProgram } from './spreadsheet-program'
import { meantRows, modelOf, odsOf, partsOf, readBack, rowsOf, sheetAt, workbookOf } from './workbook-reading'

const program = startSpreadsheetProgram()
afterAll(program.end)

async function write(
  name: string,
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
): Promise<Uint8Array> {
  const bytes = name.endsWith('.ods')
    ? odsOf(project, document, languages)
    : await workbookOf(project, document, languages)
  program.put(name, bytes)
  return bytes
}

/** The pages of a PDF as text, without white space: where lines break is the reader's business. */
function pagesOf(name: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', program.made(`${name}.pdf`), '-'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.split('\f').slice(0, -1)
}

test.each(['xlsx', 'ods'])(
  '[WB7] a spreadsheet program prints the matrices of an .%s on A4 landscape, the heading on every page',
  async (format) => {
    const name = `matrices-${format}`
    await write(`${name}.${format}`, openExample('illustrative-assessment'), 'action-matrices', 'en')
    program.convert(`${name}.${format}`, 'pdf')
    const { stdout } = spawnSync('pdfinfo', [program.made(`${name}.pdf`)], { encoding: 'utf8' })
    const [, width, height] = (/Page size:\s+([\d.]+) x ([\d.]+)/u.exec(stdout) ?? []).map(Number)
    expect(width).toBeCloseTo(842, -1)
    expect(height).toBeCloseTo(595, -1)
    const matrixPages = pagesOf(name).slice(0, -1)
    expect(matrixPages.length).toBeGreaterThan(2)
    for (const page of matrixPages) {
      expect(page).toContain('Priority area')
      expect(page).toContain('Supporting MDAs')
    }
  },
)

test.each(['xlsx', 'ods'])(
  '[WB6] a spreadsheet program that opens an .%s and saves it leaves every cell as it was',
  async (format) => {
    // What a program does with a carriage return or a bell is its own business.
    const actions = Object.entries(troublesomeTexts)
      .filter(([name]) => name !== 'control')
      .map(([, text]) => ({ text: { lo: text } }))
    const project = withPlan(makeProject(), [
      { group: '1', name: { lo: 'ກ' }, outcomes: [{ text: { lo: 'ຂ' }, actions }] },
    ])
    await write(`texts-${format}.${format}`, project, 'action-matrices', 'lo')
    const [sheet] = modelOf(project, 'action-matrices', 'lo').sheets
    const after = rowsOf(sheetAt(readBack(program.convert(`texts-${format}.${format}`, 'xlsx')), 0))
    expect(after).toEqual(sheet ? meantRows(sheet) : [])
  },
)

/** The rules for filling in cells, by the cells that they are for, as a program wrote them into a workbook. */
function rulesIn(bytes: Uint8Array, sheet: number): Record<string, string> {
  const xml = partsOf(bytes)[`xl/worksheets/sheet${sheet}.xml`] ?? ''
  return Object.fromEntries(
    [...xml.matchAll(/<dataValidation ([^>]*)>.*?<formula1>(.*?)<\/formula1>/gsu)].map(
      ([, attributes = '', formula = '']) => [/sqref="([^"]*)"/u.exec(attributes)?.[1] ?? '', formula],
    ),
  )
}

test('[WB4] the drop-downs hold when a spreadsheet program opens a workbook and saves it', async () => {
  await write('choices.xlsx', openExample('illustrative-assessment'), 'assessment', 'both')
  const saved = program.convert('choices.xlsx', 'xlsx')
  const rules = Object.entries(rulesIn(saved, 2))
  expect(rules).toHaveLength(3)
  for (const [, formula] of rules) expect(formula).toMatch(/^Lists!\$[BCD]\$2:\$[BCD]\$[345]$/u)
  expect(partsOf(saved)['xl/workbook.xml']).toMatch(/<sheet name="Lists"[^>]*state="hidden"/u)
  const ods = partsOf(program.convert('choices.xlsx', 'ods'))['content.xml'] ?? ''
  expect(ods.match(/<table:content-validation [^>]*cell-content-is-in-list\(\[\$Lists\.\$[BCD]\$2:/gu)).toHaveLength(3)
})

test('[WB4] the drop-downs of an .ods hold too, with commas and quotes in their texts', async () => {
  const agency = (id: string, name: string): ProjectAgency => ({
    ...stamp,
    id,
    name: { en: name },
    abbreviation: {},
    successorIds: [],
  })
  const agencies = { a: agency('a', 'Roads, "Bridges"; Ports'), b: agency('b', 'Zoo') }
  const plan = withPlan({ ...makeProject(), agencies }, [
    {
      group: '1',
      name: { en: 'Area' },
      outcomes: [
        { text: { en: 'Outcome' }, leads: ['a'], actions: [{ text: { en: 'One' } }, { text: { en: 'Two' } }] },
      ],
    },
  ])
  await write('agencies.ods', plan, 'action-matrices', 'en')
  const saved = partsOf(program.convert('agencies.ods', 'ods'))['content.xml'] ?? ''
  expect(
    saved.match(
      /cell-content-is-in-list\(&quot;Roads, &quot;&quot;Bridges&quot;&quot;; Ports&quot;;&quot;Zoo&quot;\)/gu,
    ),
  ).toHaveLength(2)
  expect(saved).toMatch(/<table:error-message [^>]*message-type="warning"/u)
})
