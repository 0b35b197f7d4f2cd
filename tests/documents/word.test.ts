import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { create } from 'fontkit'
import { describe, expect, test, vi } from 'vitest'
import type { Project } from '../../src/domain/project/schema'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import { shownText } from '../../src/export/docx/word-text'
import { words } from '../../src/export/words'
import { anyTyped } from '../factories/any-project'
import { makeProject, projectWithRows, withPlan } from '../factories/plan'
import { exampleNames, openExample, troublesomeTexts } from '../factories/project'
import { linesOfView, viewOf } from './pdf-reading'
import { paragraphTexts, partNamed, partsOf, runsOf, shownFont, tablesOf, wordOf, xmlProblem } from './word-reading'

const allLanguages: readonly DocumentLanguages[] = ['lo', 'en', 'both']
const kinds: readonly DocumentKind[] = ['action-matrices', 'brief']
const documents = exampleNames.flatMap((name) =>
  kinds.flatMap((kind) => allLanguages.map((languages) => [name, kind, languages] as const)),
)

describe.each(documents)('%s as %s in “%s”', (name, kind, languages) => {
  const project = openExample(name)
  const made = wordOf(project, kind, languages)

  test('every part is well-formed XML', async () => {
    for (const [part, xml] of Object.entries(partsOf(await made))) expect(xmlProblem(xml), part).toBeNull()
  })

  test('[BR6] every run names one face and one language, Lao letters those of Lao', async () => {
    const runs = runsOf(await made).filter(({ text }) => text.trim() !== '')
    expect(runs.length).toBeGreaterThan(20)
    for (const { text, face, language } of runs) {
      expect(['Phetsarath "lo-LA"', 'Carlito "en-GB"'], text).toContain(`${face} ${language}`)
      if (/[\u0E80-\u0EFF]/u.test(text)) expect(face, text).toBe('Phetsarath')
      if (/\p{Script=Latin}/u.test(text)) expect(face, text).toBe('Carlito')
    }
  })

  test('[BR5] nothing is added within a text: no spaces for breaking lines', async () => {
    for (const text of paragraphTexts(await made)) expect(text).not.toMatch(/[\u200B\u00AD]/u)
  })
})

describe.each(allLanguages)('the action matrices in “%s”', (languages) => {
  test.each(exampleNames)('[BR5] %s: every text of the plan is there as it was typed', async (name) => {
    const project = openExample(name)
    const texts = new Set(paragraphTexts(await wordOf(project, 'action-matrices', languages)))
    const view = viewOf(project, 'action-matrices', languages) as { matrices: { rows: { cells: object }[] }[] }
    const cells = linesOfView(
      view.matrices.filter(({ rows }) => rows.length > 0).map(({ rows }) => rows.map((row) => row.cells)),
    )
    expect(cells.length).toBeGreaterThan(50)
    for (const line of cells) {
      if (line.language === 'lo' || languages !== 'lo')
        expect(texts).toContain(line.remark ? `[${shownText(line)}]` : shownText(line))
    }
  })

  test('[BR6] the heading row repeats, and a cell over several rows is one', async () => {
    const project = openExample('lao-workshop-2021')
    const [table = []] = tablesOf(await wordOf(project, 'action-matrices', languages))
    expect(table.map(({ header }) => header)).toEqual([true, ...table.slice(1).map(() => false)])
    for (const { cells } of table) expect(cells).toHaveLength(9)
    const begun = table.findIndex(
      ({ cells }) =>
        cells[3]?.text.startsWith(languages === 'en' ? 'Clear budget allocation' : 'ການຈັດສັນງົບປະມານ') === true,
    )
    if (languages === 'en') expect(begun).toBeGreaterThan(0)
    // Every cell that goes on stands below one that began or goes on, and is empty.
    for (const [row, { cells }] of table.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell.merge !== 'continue') continue
        expect(cell.text).toBe('')
        expect(table[row - 1]?.cells[column]?.merge).not.toBeNull()
      }
    }
    expect(table.filter(({ cells }) => cells[2]?.merge === 'start').length).toBeGreaterThan(0)
  })
})

test('[BR6] a matrix covers the rows of a group, an area and an outcome as annex 1 does', async () => {
  const [table = []] = tablesOf(await wordOf(openExample('lao-workshop-2021'), 'action-matrices', 'en'))
  const start = table.findIndex(({ cells }) => cells[3]?.text.startsWith('Clear budget allocation'))
  const covered = (column: number): number =>
    table.slice(start + 1).findIndex(({ cells }) => cells[column]?.merge !== 'continue') + 1
  expect([0, 1, 2, 3].map(covered)).toEqual([5, 3, 3, 1])
})

test.each(allLanguages)('[BR6] what introduces a table of the brief stays with it, in “%s”', async (languages) => {
  const bytes = await wordOf(openExample('illustrative-assessment'), 'brief', languages)
  const keeping = [
    ...partNamed(bytes, 'word/styles.xml').matchAll(
      /<w:style [^>]*w:styleId="(\w+)"(?:(?!<\/w:style>).)*<w:keepNext/gsu,
    ),
  ].map(([, id]) => id)
  const before = [...partNamed(bytes, 'word/document.xml').matchAll(/<w:p>((?:(?!<\/w:p>).)*)<\/w:p><w:tbl>/gsu)]
    .map(([, xml = '']) => xml)
    .filter((xml) => xml.includes('<w:t'))
  expect(before.length).toBeGreaterThan(3)
  for (const xml of before)
    expect(xml.includes('<w:keepNext') || keeping.includes(/w:pStyle w:val="(\w+)"/u.exec(xml)?.[1] ?? ''), xml).toBe(
      true,
    )
})

describe('texts that people type', () => {
  const inPlan = (text: string): Project =>
    withPlan(makeProject([], { lo: text || 'ກ' }), [
      { group: '1', name: { lo: text }, outcomes: [{ text: { lo: 'ຂ' }, actions: [{ text: { lo: text } }] }] },
    ])
  const stored = (text: string): string =>
    text
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\uFFFD')
      .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')

  test.each(Object.keys(troublesomeTexts))('[BR5] keeps: %s', async (name) => {
    const text = troublesomeTexts[name] ?? ''
    const bytes = await wordOf(inPlan(text), 'action-matrices', 'lo')
    expect(paragraphTexts(bytes).filter((own) => own === stored(text)).length).toBeGreaterThanOrEqual(2)
    for (const [part, xml] of Object.entries(partsOf(bytes))) expect(xmlProblem(xml), part).toBeNull()
    expect(partNamed(bytes, 'word/document.xml')).not.toMatch(/<w:fldSimple|<w:instrText|<w:hyperlink/u)
  })

  test('[BR5] keeps whatever else is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyTyped.filter((text) => text.trim() !== ''),
        async (text) => {
          const bytes = await wordOf(inPlan(text), 'action-matrices', 'lo')
          expect(paragraphTexts(bytes)).toContain(stored(text))
          for (const [part, xml] of Object.entries(partsOf(bytes))) expect(xmlProblem(xml), part).toBeNull()
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the file', () => {
  test('has matrices on A4 landscape and the brief upright', async () => {
    const sizeOf = async (kind: DocumentKind): Promise<string> =>
      /<w:pgSz [^>]*>/u.exec(
        partNamed(await wordOf(openExample('illustrative-assessment'), kind, 'lo'), 'word/document.xml'),
      )?.[0] ?? ''
    expect(await sizeOf('action-matrices')).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/u)
    expect(await sizeOf('brief')).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/u)
  })

  test.each(allLanguages)(
    'says on every page what it is, that it is a draft and made up, and its page, in “%s”',
    async (languages) => {
      const parts = partsOf(await wordOf(openExample('illustrative-assessment'), 'action-matrices', languages, 'draft'))
      const language = languages === 'en' ? 'en' : 'lo'
      const headers = Object.entries(parts)
        .filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
        .map(([, xml]) => xml.replace(/<[^>]*>/gu, ''))
      const footers = Object.entries(parts)
        .filter(([name]) => /^word\/footer\d+\.xml$/u.test(name))
        .map(([, xml]) => xml)
      expect(headers).toHaveLength(2)
      for (const header of headers) expect(header).toContain(words.draft[language])
      for (const footer of footers) {
        expect(footer.replace(/<[^>]*>/gu, '')).toContain(words.illustrative[language])
        expect(footer).toMatch(/>PAGE</u)
        expect(footer).toMatch(/>NUMPAGES</u)
      }
    },
  )

  test('names its title, who made it, its language and its day', async () => {
    const core = partNamed(await wordOf(openExample('illustrative-assessment'), 'brief', 'lo'), 'docProps/core.xml')
    expect(core).toContain(`<dc:title>${words.brief.lo} – `)
    expect(core).toContain('<dc:creator>OneDoor</dc:creator><dc:language>lo-LA</dc:language>')
    expect(core).toContain('2026-11-20T00:00:00Z</dcterms:created>')
  })

  test('[BR6] brings its faces, each regular and bold, under the names that its runs use', async () => {
    const bytes = await wordOf(openExample('illustrative-assessment'), 'brief', 'both')
    const table = partNamed(bytes, 'word/fontTable.xml')
    const links = partNamed(bytes, 'word/_rels/fontTable.xml.rels')
    const named = [...table.matchAll(/<w:font w:name="([^"]+)">.*?<\/w:font>/gsu)].flatMap(([xml, name]) =>
      [...xml.matchAll(/<w:embed(\w+) r:id="(\w+)" w:fontKey="\{([\dA-F-]{36})\}"/gu)].map(
        ([, weight, id, key = '']) => {
          const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(links)?.[1] ?? ''
          const font = create(shownFont(unzipSync(bytes)[`word/${target}`] ?? new Uint8Array(), key))
          return [name, weight, 'postscriptName' in font ? font.postscriptName : null]
        },
      ),
    )
    expect(named).toEqual([
      ['Phetsarath', 'Regular', 'Phetsarath-Regular'],
      ['Phetsarath', 'Bold', 'Phetsarath-Bold'],
      ['Carlito', 'Regular', 'Carlito-Regular'],
      ['Carlito', 'Bold', 'Carlito-Bold'],
    ])
    expect(partNamed(bytes, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/>')
    expect(bytes.length).toBeLessThan(100_000)
  })

  test('sets lines exactly so far apart, whatever the face', async () => {
    const bytes = await wordOf(openExample('illustrative-assessment'), 'brief', 'both')
    const own = [
      ...partNamed(bytes, 'word/styles.xml').matchAll(/<w:(?:style|docDefaults)\b.*?<\/w:(?:style|docDefaults)>/gsu),
    ]
      .map(([xml]) => xml)
      // The library adds styles of footnotes, of which these documents have none.
      .filter((xml) => xml.includes('w:line=') && !xml.includes('note'))
    expect(own.length).toBeGreaterThan(12)
    for (const xml of own) expect(xml).toMatch(/<w:spacing [^>]*w:lineRule="exact"/u)
  })

  test('is the same to the byte when it is made again, later', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') })
    const first = await wordOf(openExample('illustrative-assessment'), 'brief', 'both')
    vi.setSystemTime(new Date('2027-02-03T11:12:13Z'))
    const second = await wordOf(openExample('illustrative-assessment'), 'brief', 'both')
    vi.useRealTimers()
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  test('has named styles, and every paragraph one of them', async () => {
    const bytes = await wordOf(projectWithRows(12), 'action-matrices', 'both')
    const styles = new Set(
      [...partNamed(bytes, 'word/styles.xml').matchAll(/<w:style [^>]*w:styleId="(\w+)"/gu)].map(([, id]) => id),
    )
    for (const id of ['Heading1', 'TableText', 'TableSecond', 'TableStrong', 'TableHeading', 'Remark'])
      expect(styles).toContain(id)
    for (const [, id] of partNamed(bytes, 'word/document.xml').matchAll(/<w:pStyle w:val="(\w+)"/gu))
      expect(styles).toContain(id)
  })

  test('a row with long text may break across pages, a short one may not', async () => {
    const project = withPlan(makeProject(), [
      {
        group: '1',
        name: { lo: 'ກ' },
        outcomes: [{ text: { lo: 'ຂ' }, actions: [{ text: { lo: 'ສັ້ນ' } }, { text: { lo: 'ຍາວ '.repeat(300) } }] }],
      },
    ])
    const rows =
      partNamed(await wordOf(project, 'action-matrices', 'lo'), 'word/document.xml').match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
    expect(rows.slice(1).map((row) => /<w:cantSplit\/>/u.test(row))).toEqual([true, false])
  })
})
