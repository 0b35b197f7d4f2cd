import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { openExample } from '../factories/project'
import { startSpreadsheetProgram } from './spreadsheet-program'
import { odsOf } from './workbook-reading'

const program = startSpreadsheetProgram()
afterAll(program.end)

const points: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4 }

/** The heights of the rows of each sheet, in points. */
function heightsOf(content: string): number[][] {
  const styles = new Map(
    [
      ...content.matchAll(
        /<style:style style:name="([^"]+)" style:family="table-row"><style:table-row-properties style:row-height="([\d.]+)(\w+)"/gu,
      ),
    ].map(([, name = '', size, unit = '']) => [name, Number(size) * (points[unit] ?? Number.NaN)]),
  )
  return [...content.matchAll(/<table:table .*?<\/table:table>/gsu)].map(([table]) =>
    [...table.matchAll(/<table:table-row ([^>]*)>/gu)].flatMap(([, attributes = '']) => {
      const count = Number(/number-rows-repeated="(\d+)"/u.exec(attributes)?.[1] ?? 1)
      const height = styles.get(/table:style-name="([^"]+)"/u.exec(attributes)?.[1] ?? '') ?? Number.NaN
      return Array.from({ length: Math.min(count, 100) }, () => height)
    }),
  )
}

test.each([
  ['assessment', 'lo'],
  ['action-matrices', 'both'],
] as const)(
  '[WB7] the rows of the %s in %s are as high as a spreadsheet program would make them, or higher',
  (document, languages) => {
    const bytes = odsOf(openExample('illustrative-assessment'), document, languages)
    const parts = unzipSync(bytes)
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
    const ours = heightsOf(content)
    // The same file with rows that the program fits to their text when it opens them.
    program.put(
      `${document}.ods`,
      zipSync({
        ...parts,
        'content.xml': strToU8(content.replaceAll('use-optimal-row-height="false"', 'use-optimal-row-height="true"')),
      }),
    )
    const fitted = heightsOf(
      strFromU8(
        unzipSync(new Uint8Array(program.convert(`${document}.ods`, 'ods')))['content.xml'] ?? new Uint8Array(),
      ),
    )
    expect(ours.flat().length).toBeGreaterThan(50)
    const differing = ours.flatMap((sheet, index) =>
      sheet.filter((height, row) => Math.abs(height - (fitted[index]?.[row] ?? height)) > 0.5),
    )
    expect(differing.length, 'rows that the program fitted').toBeGreaterThan(20)
    for (const [index, sheet] of ours.entries()) {
      for (const [row, height] of sheet.entries())
        expect(height, `sheet ${index + 1}, row ${row + 1}`).toBeGreaterThanOrEqual((fitted[index]?.[row] ?? 0) - 0.5)
    }
  },
)
