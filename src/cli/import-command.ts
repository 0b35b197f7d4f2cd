import { randomUUID } from 'node:crypto'
import { keptHalf } from '../domain/import/kept-half'
import { proposeImport } from '../domain/import/propose-import'
import {
  canTake,
  importKinds,
  type ImportChange,
  type ImportProblem,
  type ImportProposal,
  type NotRead,
} from '../domain/import/proposal'
import { takeImport } from '../domain/import/take-import'
import { withGroups } from '../domain/import/unknown-groups'
import type { Project } from '../domain/project/schema'
import type { SheetTable } from '../domain/import/sheet-table'
import { applyChanges } from '../domain/project/change'
import { serializeProject } from '../domain/project/project-file'
import { localDay } from '../domain/text/local-day'
import { showText } from '../domain/text/typed-text'
import { APP_VERSION } from '../storage/files/save-file'
import { readTables } from '../import/tables/read-tables'
import type { TableError } from '../import/tables/table-error'
import { isMethodSheet } from '../import/read-proposals'
import { importKnowledge } from '../import/knowledge/import-knowledge'
import type { Command } from './arguments'
import { chosenGroups, findGroups, unknownGroupWords, unusedWords, type GroupChoice } from './group-choices'
import { inWords, readWordings, withReadWordings } from './import-wordings'
import { methodTexts } from './method'
import { NotAccepted, oneLine, type Output } from './output'
import { bytesOf, readProject } from './read-project'
import { writeWhole } from './write-file'

type ImportCommand = Extract<Command, { name: 'import' }>

/**
 * Takes an edited workbook into a project and writes that as a new file.
 * @throws NotAccepted with the reasons by cell when something in the workbook cannot be taken; nothing is written then
 * @throws WrongUsage when a name is said to stand for a building block or front-office area that there is not
 */
export async function importCommand(command: ImportCommand, output: Output): Promise<void> {
  const { file, into, out, withDeletions } = command
  const project = await readProject(into)
  const knowledge = importKnowledge(project, methodTexts('both', project), command.date ?? localDay(new Date()))
  const choices = findGroups(command.groups, knowledge.matrices.groups)
  const read = readTables(await bytesOf(file))
  if (!read.ok) {
    if (command.json) output.out(JSON.stringify({ ok: false, error: read.error }))
    throw new NotAccepted(`${file}: ${tableSentences[read.error]}`)
  }
  if (read.value.some(isMethodSheet)) return importWordings(command, project, read.value, choices, output)
  const original = proposeImport(project, read.value, knowledge)
  const { chosen, unused } = chosenGroups(original.changes, choices)
  const proposal = { ...original, changes: withGroups(original.changes, chosen) }
  if (proposal.tables.length === 0) {
    if (command.json) output.out(JSON.stringify({ ok: false, error: 'noTable', ...asJson(proposal, []) }))
    throw new NotAccepted(
      `${file}: no sheet holds an action matrix, answers or texts of the method. Check that it is the right file, and that its headings are still there.`,
    )
  }
  const all = new Map(proposal.changes.map((change) => [change.key, change]))
  const blocked = proposal.changes.filter((change) => !canTake(change, all))
  if (blocked.length > 0) {
    if (command.json) output.out(JSON.stringify({ ok: false, ...asJson(proposal, blocked) }))
    throw new NotAccepted(
      `${file}: ${blocked.map((change) => `${change.place.sheet}!${change.place.cell}: ${reasonOf(change)}`).join('; ')}`,
    )
  }
  const accepted = proposal.changes.filter(({ kind }) => withDeletions || kind !== 'deleted')
  const changes = takeImport(project, accepted, { changedBy: '', changedAt: new Date().toISOString() }, randomUUID)
  await writeWhole(out, new TextEncoder().encode(serializeProject(applyChanges(project, changes), APP_VERSION)))
  tellUnused(unused, output)
  if (command.json)
    return output.out(
      JSON.stringify({ ok: true, out, ...asJson(proposal, []), left: proposal.changes.length - accepted.length }),
    )
  tell(proposal, accepted, output)
  output.out(out)
}

/** A workbook of the method is not about answers or a plan: its proposals become the project's own wording ([MO11]). */
async function importWordings(
  { file, out, json }: ImportCommand,
  project: Project,
  tables: readonly SheetTable[],
  choices: readonly GroupChoice[],
  output: Output,
): Promise<void> {
  const { proposal, reasons } = readWordings(project, tables)
  const facts = { wordings: proposal.changes.length, same: proposal.same, problems: reasons }
  if (reasons.length > 0) {
    if (json) output.out(JSON.stringify({ ok: false, ...facts }))
    throw new NotAccepted(`${file}: ${inWords(reasons)}`)
  }
  await writeWhole(
    out,
    new TextEncoder().encode(
      serializeProject(
        withReadWordings(project, proposal, { changedBy: '', changedAt: new Date().toISOString() }),
        APP_VERSION,
      ),
    ),
  )
  tellUnused(choices, output)
  if (json) return output.out(JSON.stringify({ ok: true, out, ...facts }))
  output.out(`${facts.wordings} texts of the method in the project’s own wording; ${facts.same} were so already`)
  output.out(out)
}

function asJson({ changes, notRead, tables }: ImportProposal, blocked: readonly ImportChange[]): object {
  const counts = Object.fromEntries(
    importKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  )
  const problems = changes.flatMap(({ place, problems: own, entity, field }) =>
    own.map((problem) => ({ ...place, entity, field, ...problem })),
  )
  return {
    ...counts,
    tables,
    problems,
    blocked: blocked.map((change) => ({ ...change.place, reason: reasonOf(change) })),
    notRead,
  }
}

function tell(
  { changes, notRead, tables }: ImportProposal,
  accepted: readonly ImportChange[],
  { out, err }: Output,
): void {
  for (const { sheet, kind, rows } of tables) out(`${oneLine(sheet)}: ${kind}, ${rows} rows`)
  out(importKinds.map((kind) => `${changes.filter((change) => change.kind === kind).length} ${kind}`).join(', '))
  const left = changes.length - accepted.length
  if (left > 0) err(`onedoor: ${left} deletions were left out; take them with --delete`)
  for (const change of changes) {
    const { place, problems, before, after } = change
    const kept = keptHalf(before, after)
    if (kept)
      err(
        `onedoor: ${oneLine(`${place.sheet}!${place.cell}`)}: the ${kept === 'lo' ? 'Lao' : 'English'} text stays as it was; check that it still says the same`,
      )
    for (const problem of problems)
      err(`onedoor: ${oneLine(`${place.sheet}!${place.cell}`)}: ${problemWords(problem, change)}`)
  }
  for (const part of notRead) err(`onedoor: not read: ${notReadWords(part)}`)
}

function tellUnused(choices: readonly GroupChoice[], { err }: Output): void {
  for (const choice of choices) err(`onedoor: ${unusedWords(choice)}`)
}

function reasonOf(change: ImportChange): string {
  return (
    change.problems.map((problem) => problemWords(problem, change)).join(', ') || 'rests on a row that cannot be taken'
  )
}

function problemWords(problem: ImportProblem, change: ImportChange): string {
  switch (problem.kind) {
    case 'unknownAgency':
      return `new agencies: ${problem.names.map((name) => oneLine(showText(name, 'en').text)).join(', ')}`
    case 'timelineWords':
      return 'the timeline is kept as words'
    case 'languagesUnclear':
      return 'Lao and English cannot be told apart'
    case 'rowsDiffer':
      return 'rows of one outcome say different things; the first counts'
    case 'copiedId':
      return 'a row was copied; it counts as new'
    case 'unknownId':
      return `the id ${oneLine(problem.id)} is not in the project; the row counts as new`
    case 'clipped':
      return 'the text was cut when the workbook was written'
    case 'unknownGroup':
      return unknownGroupWords(change, problem.text)
    case 'notAChoice':
      return `“${oneLine(problem.text)}” is none of the answers`
    case 'notAnAmount':
      return `“${oneLine(problem.text)}” is no amount`
    case 'partsDiffer':
      return `“${oneLine(problem.text)}” is not what the rows of the parts or amounts say`
    case 'notAStatus':
      return `“${oneLine(problem.text)}” is no status of the checklist`
    case 'needsReason':
      return 'the status is not what the answer says, and has no reason'
    case 'needsStatus':
      return 'a reason without a status'
  }
}

function notReadWords(part: NotRead): string {
  const where = part.kind === 'sheet' ? '' : `!${part.cell}`
  return oneLine(`${part.kind} ${part.sheet}${where}${'text' in part ? ` “${part.text}”` : ''}`)
}

const tableSentences: Record<TableError, string> = {
  empty: 'the file is empty.',
  tooLarge: 'the file is larger than 20 MB.',
  tooComplicated: 'the workbook holds far more than any plan. Check that it is the right one.',
  tooManyRows: 'a sheet has more than 10,000 rows.',
  locked: 'the workbook is locked with a password. Save it without one.',
  oldWorkbook: 'this is a workbook of an older form (.xls or .xlsb). Save it as .xlsx.',
  damaged: 'the workbook is damaged or cut off. Copy it again from where it came from.',
  unsafe: 'the workbook has declarations that no spreadsheet program writes, and was not read.',
  notAWorkbook: 'this is no workbook. Name an .xlsx, .ods or .csv file.',
  project: 'this is a project, not a workbook.',
  unreadable: 'the file cannot be read.',
  noReader: 'workbooks cannot be read here.',
}
