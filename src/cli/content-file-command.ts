import { join } from 'node:path'
import { methodSource } from '../../content/method-source'
import { localDay } from '../domain/text/local-day'
import { methodData } from '../export/method-sheets/method-data'
import { methodWorkbook } from '../export/method-sheets/method-workbook'
import { writeWorkbook } from '../export/workbook/write-workbook'
import type { Command } from './arguments'
import type { Output } from './output'
import { writeWhole } from './write-file'

type ContentFileCommand = Extract<Command, { name: 'contentFile' }>

/** Writes the questionnaires and the templates of the matrices as data or as a workbook, and prints the file's path. */
export async function contentFileCommand(
  { format, out: folder, date }: ContentFileCommand,
  { out }: Output,
): Promise<void> {
  const bytes =
    format === 'json'
      ? new TextEncoder().encode(`${JSON.stringify(methodData(methodSource), null, 2)}\n`)
      : await writeWorkbook(methodWorkbook(methodSource, date ?? localDay(new Date())))
  const path = join(folder, `onedoor-method.${format}`)
  await writeWhole(path, bytes)
  out(path)
}
