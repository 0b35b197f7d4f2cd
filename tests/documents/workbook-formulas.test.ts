import { expect, test } from 'vitest'
import { exampleNames, openExample } from '../factories/project'
import type { DocumentKind, DocumentLanguages } from '../../src/export/request'
import type { Project } from '../../src/domain/project/schema'
import { csvOf, odsOf, partsOf, workbookOf } from './workbook-reading'

/** What a spreadsheet program takes for the beginning of a formula when it is typed, imported or pasted. */
const beginnings = ['=', '+', '-', '@', '\t', '\r'] as const

const kinds: readonly DocumentKind[] = ['action-matrices', 'assessment']

/** A project in which every text that a person typed, in either language, begins so. */
function begun(value: unknown, beginning: string): unknown {
  if (Array.isArray(value)) return value.map((item) => begun(item, beginning))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const isTyped = (key === 'lo' || key === 'en') && typeof item === 'string'
      return [key, isTyped ? `${beginning}typed!A1 ${item}` : begun(item, beginning)]
    }),
  )
}

interface Cell {
  type: string
  inner: string
}

function cellsOf(parts: Record<string, string>): Cell[] {
  return Object.entries(parts)
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))
    .flatMap(([, xml]) =>
      [...xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)].map(([, attributes = '', inner = '']) => ({
        type: /\bt="(\w+)"/u.exec(attributes)?.[1] ?? 'n',
        inner,
      })),
    )
}

/** The fields of a CSV file as a program takes them. */
function fieldsOf(table: string): string[] {
  return [...table.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n"]*))/gu)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
  )
}

/**
 * The first sign of a formula, a link or a typed text outside of the strings; the title may stand in the page's footer,
 * which calculates nothing.
 */
function elsewhere(part: string): string | undefined {
  return /typed!A1|<f[\s>]|<hyperlink/u.exec(part.replace(/<headerFooter>.*?<\/headerFooter>/su, ''))?.[0]
}

test.each(beginnings.map((beginning) => [JSON.stringify(beginning), beginning] as const))(
  'texts that begin with %s are texts in every cell of every workbook',
  async (_name, beginning) => {
    for (const document of kinds) {
      const languages: DocumentLanguages = document === 'assessment' ? 'en' : 'both'
      const project = begun(
        openExample(document === 'assessment' ? 'illustrative-assessment' : 'lao-workshop-2021'),
        beginning,
      ) as Project
      const parts = partsOf(await workbookOf(project, document, languages))
      const cells = cellsOf(parts)
      const strings = parts['xl/sharedStrings.xml'] ?? ''
      expect(strings.match(/typed!A1/gu)?.length ?? 0).toBeGreaterThan(20)
      expect(cells.length).toBeGreaterThan(100)
      // A text stands among the shared strings, and its cell says so (s); a cell of any other kind holds a number and
      // no more.
      for (const { type, inner } of cells)
        expect({ type, inner }).toEqual(
          type === 's'
            ? { type, inner: expect.stringMatching(/^<v>\d+<\/v>$/u) as string }
            : { type: 'n', inner: expect.stringMatching(/^(?:<v>-?[\d.eE-]+<\/v>)?$/u) as string },
        )
      for (const [name, part] of Object.entries(parts))
        if (!/sharedStrings|docProps/u.test(name)) expect(elsewhere(part), name).toBeUndefined()
    }
  },
  60_000,
)

test.each(beginnings.map((beginning) => [JSON.stringify(beginning), beginning] as const))(
  '[WB6] texts that begin with %s are texts in every .ods and guarded in every .csv',
  (_name, beginning) => {
    for (const document of kinds) {
      const project = begun(
        openExample(document === 'assessment' ? 'illustrative-assessment' : 'lao-workshop-2021'),
        beginning,
      ) as Project
      const content = partsOf(odsOf(project, document, 'en'))['content.xml'] ?? ''
      expect(content.match(/typed!A1/gu)?.length ?? 0).toBeGreaterThan(20)
      expect(content).not.toMatch(/table:formula|xlink|office:value-type="(?!string|float|percentage)/u)
      // What is no text is a number, and shows one.
      for (const [cell] of content.matchAll(
        /<table:table-cell [^>]*office:value-type="(?:float|percentage)".*?<\/table:table-cell>/gu,
      ))
        expect(cell).toMatch(/office:value="-?[\d.]+"><text:p>[+\d.%]+<\/text:p>/u)
      const tables = csvOf(project, document, 'en').map(({ bytes }) => new TextDecoder().decode(bytes))
      expect(tables.join('').match(/typed!A1/gu)?.length ?? 0).toBeGreaterThan(20)
      for (const field of tables.flatMap(fieldsOf)) expect(field).not.toMatch(/^\s*[=+\-@]|^[\t\r]/u)
    }
  },
)

test('the texts of the examples are all there to begin with', () => {
  for (const name of exampleNames)
    expect(JSON.stringify(begun(openExample(name), '=')).match(/"=typed!A1/gu)?.length).toBeGreaterThan(50)
})
