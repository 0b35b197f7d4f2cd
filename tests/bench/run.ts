/**
 * `npm run bench`: what a visit, an answer, a score and a document cost, as a table and as JSON. It needs the built app
 * (`npm run build`) and a quiet machine; it fails nothing, it measures.
 */
import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { exportDocument } from '../../src/export/export-document'
import { installedFonts } from '../../src/export/cli/document-fonts'
import { methodTexts } from '../../src/export/cli/method'
import type { DocumentFormat, ExportRequest } from '../../src/export/request'
import { scoreAssessment } from '../../src/domain/assessment/scoring'
import { answersAll, questionnaire } from '../factories/answers'
import { projectWithRows } from '../factories/plan'
import { measureAnswerFrames, measureFirstVisit } from './first-visit'
import { measureRepeatVisit } from './offline'
import { measureExporting } from './exporting'
import { measureSaving } from './saving'
import { measureOpening, measureReading } from './opening'

interface Figure { what: string; measured: number; unit: string; goal?: number }

const figures: Figure[] = []

function note(what: string, measured: number, unit: string, goal?: number): void {
  figures.push({ what, measured: Number(measured.toFixed(unit === 'ms' ? 1 : 3)), unit, ...(goal !== undefined && { goal }) })
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The slope of log time over log size: 1 is linear. */
function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

async function benchVisits(): Promise<void> {
  const server = spawn('npx', ['sirv', 'dist', '--brotli', '--quiet', '--port', '4174'], { stdio: 'ignore', detached: true })
  await wait(2000)
  try {
    const visits = [await measureFirstVisit('http://localhost:4174/'), await measureFirstVisit('http://localhost:4174/'), await measureFirstVisit('http://localhost:4174/')]
    note('first visit until the first question can be answered: bytes over the wire, headers included', median(visits.map((visit) => visit.kibibytes)), 'KiB', 130)
    note('first question visible, 400 kbit/s, 400 ms, 4x CPU', median(visits.map((visit) => visit.questionVisible)), 'ms', 1500)
    note('first question answerable, same', median(visits.map((visit) => visit.questionAnswerable)), 'ms', 4000)
    const answers = await measureAnswerFrames('http://localhost:4174/')
    note(`answer to frame, median of ${answers.length} on one page, 4x CPU`, median(answers), 'ms')
    note(`answer to frame, p95 of ${answers.length} on one page, 4x CPU`, quantile(answers, 0.95), 'ms', 40)
    const repeats = [await measureRepeatVisit('http://localhost:4174/'), await measureRepeatVisit('http://localhost:4174/'), await measureRepeatVisit('http://localhost:4174/')]
    note('repeat visit without a network: navigation to the list of projects, 4x CPU', median(repeats.map((visit) => visit.listVisible)), 'ms')
    note('repeat visit without a network: click on a project to its first question, 4x CPU', median(repeats.map((visit) => visit.questionVisible)), 'ms', 1000)
    const saving = await measureSaving('http://localhost:4174/', 300)
    note('answer to written in the database, p95, 300 plan rows, 4x CPU', quantile(saving.answers, 0.95), 'ms', 1000)
    note('keystroke to written in the database, p95, 300 plan rows, 4x CPU', quantile(saving.keystrokes, 0.95), 'ms', 1000)
    const exporting = await measureExporting('http://localhost:4174/', 1000)
    note('matrices of 1,000 rows as PDF and workbook in one .zip, from the click', exporting.milliseconds, 'ms')
    note('longest task of the page meanwhile and while it looks ahead', exporting.longestTask, 'ms', 100)
    for (const megabytes of [1, 10, 50]) {
      const opening = await measureOpening('http://localhost:4174/', megabytes)
      note(`project file of ${megabytes} MB, from choosing it to the project, kept`, opening.milliseconds, 'ms')
      note(`longest task of the page meanwhile, ${megabytes} MB`, opening.longestTask, 'ms', 100)
    }
  } finally {
    if (server.pid) process.kill(-server.pid)
  }
}

function benchScoring(): void {
  const answers = answersAll('yes')
  const points = [100, 300, 1000, 3000].map((count) => {
    const start = performance.now()
    for (let index = 0; index < count; index += 1) scoreAssessment(questionnaire, answers)
    return [count, performance.now() - start] as const
  })
  const [largest, time] = points.at(-1) ?? [1, 0]
  note('scoring one response of 82 answers', time / largest, 'ms', 1)
  note('scoring: growth exponent over 100 to 3,000 responses', growthExponent(points), '', 1.1)
}

async function timed(request: ExportRequest, rows: number): Promise<number> {
  const project = projectWithRows(rows)
  const methods = methodTexts(request.languages)
  const start = performance.now()
  await exportDocument(project, request, methods, { fonts: installedFonts })
  return performance.now() - start
}

async function benchDocuments(format: DocumentFormat, goals: Record<number, number>): Promise<void> {
  const longest: Record<string, number> = {}
  for (const languages of ['lo', 'en', 'both'] as const) {
    const request: ExportRequest = { document: 'action-matrices', languages, format, date: '2026-11-20' }
    // Once without counting: the code and the fonts are then read.
    await timed(request, 26)
    const points: [number, number][] = []
    for (const rows of [26, 100, 300, 1000]) {
      const times = [await timed(request, rows), await timed(request, rows), ...(rows < 1000 ? [await timed(request, rows)] : [])]
      points.push([rows, median(times)])
      longest[languages] = median(times)
      note(`${format}, ${languages}, ${rows} rows`, median(times), 'ms', languages === 'both' ? undefined : goals[rows])
    }
    note(`${format}, ${languages}: growth exponent, 100 to 1,000 rows`, growthExponent(points.slice(1)), '', 1.1)
  }
  note(`${format}: both languages against the slower one, 1,000 rows`, (longest.both ?? 0) / Math.max(longest.lo ?? 0, longest.en ?? 0), 'times', 2)
}

async function benchReading(): Promise<void> {
  const readings = [await measureReading(1), await measureReading(10), await measureReading(50)]
  for (const { bytes, milliseconds, mebibytes } of readings) {
    const size = `${Math.round(bytes / 1024 / 1024)} MB`
    note(`verdict on a project file of ${size}`, milliseconds, 'ms', 5000)
    note(`memory beyond the file, at its peak, ${size}`, mebibytes, 'MiB')
  }
  note('verdict on a project file: growth exponent over 1 to 50 MB', growthExponent(readings.map(({ bytes, milliseconds }) => [bytes, milliseconds])), '', 1.15)
}

async function main(): Promise<void> {
  benchScoring()
  await benchReading()
  await benchDocuments('pdf', { 26: 700, 300: 2500, 1000: 6500 })
  await benchDocuments('xlsx', { 1000: 300 })
  await benchDocuments('ods', { 1000: 300 })
  await benchDocuments('csv', { 1000: 300 })
  await benchDocuments('docx', { 1000: 8000 })
  await benchVisits()
  console.table(figures.map(({ what, measured, unit, goal }) => ({ what, measured, unit, goal: goal ?? '', met: goal === undefined ? '' : measured <= goal ? 'yes' : 'NO' })))
  console.log(JSON.stringify({ date: new Date().toISOString(), node: process.version, figures }))
}

await main()
