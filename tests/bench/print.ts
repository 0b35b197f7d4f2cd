import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import type { Line } from '../../src/export/view/lines'
import { matricesView, type MatrixView } from '../../src/export/view/matrix-view'
import { projectWithRows } from '../factories/plan'
import { median, type Note } from './figures'
import { withPage } from './in-page'

/**
 * How long Chromium takes to print the same matrix, a plain table in the same letters, as PDF: a measure for our own.
 */
export async function benchPrint(note: Note): Promise<void> {
  const face = await fontFace()
  for (const rows of [300, 1000])
    note(
      `Chromium's own print of a table with the texts of action-matrices, lo, ${rows} rows`,
      await timeToPrint(tablesOf(rows), face),
      'ms',
    )
}

async function fontFace(): Promise<string> {
  const faces = await Promise.all(
    [400, 700].map(async (weight) => {
      const bytes = await installedFonts.read(`phetsarath/files/phetsarath-lao-${weight}-normal.woff`)
      return `@font-face { font-family: Phetsarath; font-weight: ${weight}; src: url(data:font/woff;base64,${Buffer.from(bytes).toString('base64')}) }`
    }),
  )
  return faces.join('\n')
}

/**
 * From the table as text to the bytes of the file, as our own documents are measured; the browser itself runs already.
 */
async function timeToPrint(body: string, face: string): Promise<number> {
  const style =
    `${face} table { border-collapse: collapse; font: 10px/1.56 Phetsarath } ` +
    'th, td { border: 1px solid; padding: 4px; text-align: left; vertical-align: top }'
  const html = `<html lang="lo"><style>${style}</style><body>${body}</body></html>`
  return withPage(async (page) => {
    const times: number[] = []
    for (let index = 0; index < 4; index += 1) {
      await page.goto('about:blank')
      const start = performance.now()
      await page.setContent(html)
      await page.evaluate(() => document.fonts.ready.then(() => true))
      await page.pdf({ format: 'A4', landscape: true })
      times.push(performance.now() - start)
    }
    // Once without counting: the browser is then warm.
    return median(times.slice(1))
  })
}

/** The matrices as our own document prints them: each text once, over all the rows that it is about. */
function tablesOf(rows: number): string {
  const request = { document: 'action-matrices', languages: 'lo', format: 'pdf', date: '2026-11-20' } as const
  return matricesView(projectWithRows(rows), request, methodTexts('lo')).matrices.map(tableOf).join('')
}

function tableOf({ columns, rows }: MatrixView): string {
  const heading = columns.map((column) => `<th>${asHtml(column.heading)}</th>`).join('')
  const body = rows.map(
    (row) =>
      `<tr>${columns.map(({ key }) => (row.spans[key] > 0 ? `<td rowspan="${row.spans[key]}">${asHtml(row.cells[key])}</td>` : '')).join('')}</tr>`,
  )
  return `<table><thead><tr>${heading}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

function asHtml(lines: readonly Line[]): string {
  return lines.map(({ text }) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('<br>')
}
