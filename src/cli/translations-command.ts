import { basename, join } from 'node:path'
import { applyChanges } from '../domain/project/change'
import { serializeProject } from '../domain/project/project-file'
import { safeFileName } from '../domain/text/file-name'
import { localDay } from '../domain/text/local-day'
import { translatedCount } from '../domain/text/missing-halves'
import { readTranslations, translate, type RowProblem } from '../domain/text/translate'
import { APP_VERSION } from '../storage/files/save-file'
import { readTables } from '../import/tables/read-tables'
import { readTranslationSheet } from '../import/read-translation-sheet'
import { translationsWorkbook } from '../export/translations/translations-workbook'
import { writeWorkbook } from '../export/workbook/write-workbook'
import type { Command } from './arguments'
import { methodTexts } from './method'
import { NotAccepted, oneLine, type Output } from './output'
import { bytesOf, readProject } from './read-project'
import { writeWhole } from './write-file'

const problemSentences: Record<RowProblem, string> = {
  unknown: 'no text of this project',
  originalChanged: 'the original reads differently in the project',
  alreadyThere: 'the text has another translation already, which stays',
}

/**
 * Writes the texts that are in one language alone for a translator, or takes a filled-in sheet into a project and
 * writes that as a new file ([MO7]).
 */
export async function translationsCommand(
  command: Extract<Command, { name: 'translations' }>,
  output: Output,
): Promise<void> {
  if (command.into === undefined) return writeSheet(command.file, command.out, output)
  await importTranslations(command.file, command.into, command.out, output)
}

async function writeSheet(file: string, folder: string, { out, err }: Output): Promise<void> {
  const project = await readProject(file)
  const { done, all } = translatedCount(project)
  const path = join(folder, `${safeFileName(basename(file).replace(/(?:\.onedoor)?\.json$/iu, ''))}.translations.xlsx`)
  await writeWhole(
    path,
    await writeWorkbook(translationsWorkbook(project, localDay(new Date()), methodTexts('both', project))),
  )
  err(`onedoor: ${done} of ${all} texts are in both languages`)
  out(path)
}

async function importTranslations(file: string, into: string, to: string, { out, err }: Output): Promise<void> {
  const project = await readProject(into)
  const tables = readTables(await bytesOf(file))
  const rows = tables.ok ? readTranslationSheet(tables.value) : null
  if (!rows)
    throw new NotAccepted(
      `${file}: this is not a translator’s workbook${tables.ok ? '' : ` (${tables.error})`}. Choose the filled-in file.`,
    )
  const { translations, empty, problems } = readTranslations(project, rows)
  for (const { row, problem } of problems) err(`onedoor: ${oneLine(row.id)}: ${problemSentences[problem]}`)
  const changes = translate(project, translations, { changedBy: '', changedAt: new Date().toISOString() })
  await writeWhole(to, new TextEncoder().encode(serializeProject(applyChanges(project, changes), APP_VERSION)))
  err(`onedoor: ${translations.length} taken over, ${empty} without a translation, ${problems.length} not taken`)
  out(to)
}
