/**
 * `npm run bench`: what a visit, an answer, a score, a document and a workbook that comes back cost, as a table and as
 * JSON. It needs the built app (`npm run build`) and a quiet machine; it fails nothing, it measures. One part or some
 * of them: `npm run bench -- documents import`.
 */
import { benchDocuments } from './documents'
import { isMet, notingIn, type Figure, type Note } from './figures'
import { benchImport } from './import'
import { benchReading } from './opening'
import { benchPrint } from './print'
import { benchScoring } from './scoring'
import { withServer } from './served-app'
import { benchDocumentsPage, benchImportPage, benchOpeningPage, benchVisits } from './visits'

/** The parts in the order of a whole run. */
const parts: Record<string, (note: Note) => Promise<void> | void> = {
  scoring: benchScoring,
  files: async (note) => {
    await benchReading(note)
    await withServer((address) => benchOpeningPage(address, note))
  },
  documents: async (note) => {
    await benchDocuments(note)
    await benchPrint(note)
    await withServer((address) => benchDocumentsPage(address, note))
  },
  import: async (note) => {
    await benchImport(note)
    await withServer((address) => benchImportPage(address, note))
  },
  visits: (note) => withServer((address) => benchVisits(address, note)),
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !(name in parts))
  if (unknown !== undefined)
    throw new Error(`the bench has no part “${unknown}”; its parts are ${Object.keys(parts).join(', ')}`)
  const figures: Figure[] = []
  const note = notingIn(figures, (line) => console.error(line))
  for (const [name, bench] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await bench(note)
  console.table(
    figures.map((figure) => ({
      what: figure.what,
      measured: figure.measured,
      unit: figure.unit,
      goal: figure.goal ?? '',
      met: figure.goal === undefined ? '' : isMet(figure) ? 'yes' : 'NO',
    })),
  )
  console.log(JSON.stringify({ date: new Date().toISOString(), node: process.version, figures }))
}

await main(process.argv.slice(2))
