import { proposeImport } from '../../src/domain/import/propose-import'
import type { ImportChange, ImportProposal } from '../../src/domain/import/proposal'
import { takeImport } from '../../src/domain/import/take-import'
import type { Project } from '../../src/domain/project/schema'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportDocument } from '../../src/export/export-document'
import { importKnowledge } from '../../src/import/knowledge/import-knowledge'
import { readTables } from '../../src/import/tables/read-tables'
import { editedElsewhere } from '../factories/edited'
import { idsFrom, projectWithRows, stamp } from '../factories/plan'
import { growthExponent, median, rowCounts, timesFor, type Note } from './figures'

const DAY = '2026-11-20'
const methods = methodTexts('both')

export const importFormats = ['xlsx', 'ods', 'csv'] as const
export type ImportFormat = (typeof importFormats)[number]

/** Every third row changed, and some gone and some new: what a round of comments does to a plan. */
const EVERY = 3

/** The matrices of a project as somebody else edited them, as a file that comes back. */
export async function editedWorkbook(project: Project, format: ImportFormat, every: number): Promise<Uint8Array> {
  const files = await exportDocument(
    editedElsewhere(project, every),
    { document: 'action-matrices', languages: 'lo', format, date: DAY },
    methods,
    { fonts: installedFonts },
  )
  const [first] = files
  if (!first) throw new Error(`no file came as ${format}`)
  return first.bytes
}

/** Reading a workbook that comes back until everything that it would change is known, and taking all of that. */
export async function benchImport(note: Note): Promise<void> {
  for (const format of importFormats) {
    const points: [rows: number, milliseconds: number][] = []
    const taking: [rows: number, milliseconds: number][] = []
    for (const rows of rowCounts) {
      const project = projectWithRows(rows)
      const bytes = await editedWorkbook(project, format, EVERY)
      // Once without counting: the code is then read.
      if (points.length === 0) proposalOf(project, bytes)
      const times = Array.from({ length: timesFor(rows) }, () => timed(() => proposalOf(project, bytes)))
      const time = median(times.map(({ milliseconds }) => milliseconds))
      const changes = times[0]?.result.changes ?? []
      points.push([rows, time])
      taking.push([rows, timed(() => takeImport(project, changes, stamp, idsFrom('bench'))).milliseconds])
      note(
        `import of ${format}, ${rows} rows, ${countOf(changes)}: from the bytes to the proposal`,
        time,
        'ms',
        rows === 1000 ? 1000 : undefined,
      )
    }
    note(`import of ${format}: growth exponent, 100 to 1,000 rows`, growthExponent(points.slice(1)), '', 1.1)
    const [, largest] = taking.at(-1) ?? [0, Number.NaN]
    note(`taking all that ${format} of 1,000 rows proposes`, largest, 'ms', 100)
  }
}

/** What a workbook would change in a project. */
export function proposalOf(project: Project, bytes: Uint8Array): ImportProposal {
  const read = readTables(bytes)
  if (!read.ok) throw new Error(read.error)
  return proposeImport(project, read.value, importKnowledge(project, methods, DAY))
}

function countOf(changes: readonly ImportChange[]): string {
  const of = (kind: ImportChange['kind']): number => changes.filter((change) => change.kind === kind).length
  return `${of('changed')} changed, ${of('added')} new, ${of('deleted')} gone`
}

function timed<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const start = performance.now()
  const result = work()
  return { result, milliseconds: performance.now() - start }
}
