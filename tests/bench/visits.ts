import { measureExporting } from './exporting'
import { median, quantile, type Note } from './figures'
import { measureAnswerFrames, measureFirstVisit } from './first-visit'
import { measureImporting } from './importing'
import { measureRepeatVisit } from './offline'
import { measureOpening } from './opening'
import { measureSaving } from './saving'

/** What the app costs a person who comes, answers, and comes again. */
export async function benchVisits(address: string, note: Note): Promise<void> {
  const visits = await threeTimes(() => measureFirstVisit(address))
  note(
    'first visit until the first question can be answered: bytes over the wire, headers included',
    median(visits.map((visit) => visit.kibibytes)),
    'KiB',
    130,
  )
  note(
    'first question visible, 400 kbit/s, 400 ms, 4x CPU',
    median(visits.map((visit) => visit.questionVisible)),
    'ms',
    1500,
  )
  note('first question answerable, same', median(visits.map((visit) => visit.questionAnswerable)), 'ms', 4000)
  const answers = await measureAnswerFrames(address)
  note(`answer to frame, median of ${answers.length} on one page, 4x CPU`, median(answers), 'ms')
  note(`answer to frame, p95 of ${answers.length} on one page, 4x CPU`, quantile(answers, 0.95), 'ms', 40)
  const repeats = await threeTimes(() => measureRepeatVisit(address))
  note(
    'repeat visit without a network: navigation to the list of projects, 4x CPU',
    median(repeats.map((visit) => visit.listVisible)),
    'ms',
  )
  note(
    'repeat visit without a network: click on a project to its first question, 4x CPU',
    median(repeats.map((visit) => visit.questionVisible)),
    'ms',
    1000,
  )
  const saving = await measureSaving(address, 300)
  note('answer to written in the database, p95, 300 plan rows, 4x CPU', quantile(saving.answers, 0.95), 'ms', 1000)
  note(
    'keystroke to written in the database, p95, 300 plan rows, 4x CPU',
    quantile(saving.keystrokes, 0.95),
    'ms',
    1000,
  )
}

/** Whether the page answers while documents are looked at and made. */
export async function benchDocumentsPage(address: string, note: Note): Promise<void> {
  const exporting = await measureExporting(address, 1000)
  note('matrices of 1,000 rows as PDF and workbook in one .zip, from the click', exporting.milliseconds, 'ms')
  note('longest task of the page meanwhile and while it looks ahead', exporting.longestTask, 'ms', 100)
}

/** From choosing a workbook to its changes on the screen, and until they are taken. */
export async function benchImportPage(address: string, note: Note): Promise<void> {
  for (const { what, every } of [
    { what: 'every third row of 1,000 changed', every: 3 },
    { what: 'all of 1,000 rows changed', every: 1 },
  ]) {
    const importing = await measureImporting(address, 1000, every)
    note(
      `workbook, ${what} (${importing.changes} changes): from choosing it to the preview`,
      importing.preview,
      'ms',
      1000,
    )
    note(`from the preview to the last of its rows, ${what}`, importing.whole, 'ms')
    note(
      `longest task of the page until the whole preview is there, ${what}`,
      importing.longestTaskOfPreview,
      'ms',
      100,
    )
    note(`from the click until all is taken, ${what}`, importing.taken, 'ms')
    note(`longest task of the page meanwhile and until it is saved, ${what}`, importing.longestTaskOfTaking, 'ms', 100)
  }
}

/** A project file of some sizes, from choosing it to the project on the screen. */
export async function benchOpeningPage(address: string, note: Note): Promise<void> {
  for (const megabytes of [1, 10, 50]) {
    const opening = await measureOpening(address, megabytes)
    note(`project file of ${megabytes} MB, from choosing it to the project, kept`, opening.milliseconds, 'ms')
    note(`longest task of the page meanwhile, ${megabytes} MB`, opening.longestTask, 'ms', 100)
  }
}

async function threeTimes<Result>(measure: () => Promise<Result>): Promise<Result[]> {
  return [await measure(), await measure(), await measure()]
}
