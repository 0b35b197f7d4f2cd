import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument } from '../../src/export/export-document'
import {
  documentKinds,
  documentLanguages,
  formatsOf,
  type DocumentFormat,
  type DocumentKind,
  type DocumentLanguages,
  type ExportRequest,
} from '../../src/export/request'
import { answeredProjectWithRows } from '../factories/answered'
import { growthExponent, median, rowCounts, timesFor, type Note } from './figures'

type Goals = Readonly<Record<number, number>>

/** What a document in one language may take, in milliseconds, by its rows. */
const goals: Readonly<Partial<Record<`${DocumentKind}.${DocumentFormat}`, Goals>>> = {
  'action-matrices.pdf': { 26: 700, 300: 2500, 1000: 6500 },
  'action-matrices.xlsx': { 1000: 300 },
  'action-matrices.ods': { 1000: 300 },
  'action-matrices.csv': { 1000: 300 },
  'action-matrices.docx': { 1000: 8000 },
}

/** A form that is filled in by hand has no rows of a plan. */
const hasRows = (document: DocumentKind): boolean => document !== 'blank'

/** Every document in every language and in every format that it comes as, at every size. */
export async function benchDocuments(note: Note): Promise<void> {
  for (const document of documentKinds) {
    for (const format of formatsOf[document] as readonly DocumentFormat[]) {
      if (hasRows(document)) await benchSizes(document, format, note)
      else
        for (const languages of documentLanguages)
          note(`${document} ${format}, ${languages}`, await timeOf(document, format, languages, 0), 'ms')
    }
  }
}

async function benchSizes(document: DocumentKind, format: DocumentFormat, note: Note): Promise<void> {
  const largest: Partial<Record<DocumentLanguages, number>> = {}
  for (const languages of documentLanguages) {
    const points: [rows: number, milliseconds: number][] = []
    for (const rows of rowCounts) {
      const time = await timeOf(document, format, languages, rows)
      points.push([rows, time])
      largest[languages] = time
      note(
        `${document} ${format}, ${languages}, ${rows} rows`,
        time,
        'ms',
        languages === 'both' ? undefined : goals[`${document}.${format}`]?.[rows],
      )
    }
    note(
      `${document} ${format}, ${languages}: growth exponent, 100 to 1,000 rows`,
      growthExponent(points.slice(1)),
      '',
      1.1,
    )
  }
  const { lo = 0, en = 0, both = 0 } = largest
  note(`${document} ${format}: both languages against the slower one, 1,000 rows`, both / Math.max(lo, en), 'times', 2)
}

/** The median of some makings. One more goes before the smallest, uncounted: the code and the fonts are then read. */
async function timeOf(
  document: DocumentKind,
  format: DocumentFormat,
  languages: DocumentLanguages,
  rows: number,
): Promise<number> {
  const request: ExportRequest = { document, languages, format, date: '2026-11-20' }
  const times: number[] = []
  if (rows <= rowCounts[0]) await timed(request, rows)
  while (times.length < timesFor(rows)) times.push(await timed(request, rows))
  return median(times)
}

async function timed(request: ExportRequest, rows: number): Promise<number> {
  const project = answeredProjectWithRows(rows)
  const methods = methodTexts(request.languages)
  const start = performance.now()
  await exportDocument(project, request, methods, { fonts: installedFonts })
  return performance.now() - start
}
