import { basename, join } from 'node:path'
import type { Project } from '../domain/project/schema'
import { safeFileName } from '../domain/text/file-name'
import { localDay } from '../domain/text/local-day'
import { exportDocument } from '../export/export-document'
import { missingGlyphs } from '../export/glyphs/missing-glyphs'
import type { ExportRequest, MethodTexts } from '../export/request'
import { viewOf } from '../export/view/view-of'
import type { Command } from './arguments'
import { installedFonts } from './document-fonts'
import { methodTexts } from './method'
import { oneLine, type Output } from './output'
import { readProject } from './read-project'
import { writeWhole } from './write-file'

type ExportCommand = Extract<Command, { name: 'export' }>

/**
 * Writes a document and prints the paths of its files. Nothing is written, and no folder made, before the whole
 * document is there.
 */
export async function exportCommand(command: ExportCommand, { out, err }: Output): Promise<void> {
  const project = await readProject(command.file)
  const { document, languages, format, mark, paper, blocks, explained, extraColumns } = command
  const request: ExportRequest = {
    document,
    languages,
    format,
    date: command.date ?? localDay(new Date()),
    ...(mark && { mark }),
    ...(paper && { paper }),
    ...(blocks.length > 0 && { blocks }),
    ...(explained && { explained }),
    ...(extraColumns.length > 0 && { extraColumns }),
  }
  const methods = methodTexts(languages, project)
  if (format === 'pdf') warnOfMissingGlyphs(project, request, methods, err)
  for (const { part, bytes } of await exportDocument(project, request, methods, { fonts: installedFonts })) {
    const path = join(command.out, documentName(command, part))
    await writeWhole(path, bytes)
    out(path)
  }
}

/**
 * The project file's name with what the document is: `vientiane.action-matrices.lo.pdf`, `….lo.a3.pdf` beside that of
 * A4, `vientiane.blank.1-4.lo.pdf`.
 */
function documentName(
  { file, document, languages, format, paper, blocks, explained, extraColumns }: ExportCommand,
  part: string,
): string {
  const stem = basename(file).replace(/(?:\.onedoor)?\.json$/iu, '')
  const parts = [
    ...(blocks.length > 0 ? [blocks.join('-')] : []),
    ...(explained ? ['explained'] : []),
    ...extraColumns,
    ...(part ? [safeFileName(part)] : []),
  ]
  return [safeFileName(stem), document, ...parts, languages, ...(paper === 'a3' ? [paper] : []), format].join('.')
}

/** A character that no document font has prints as a box: said before the PDF is made, never dropped silently. */
function warnOfMissingGlyphs(project: Project, request: ExportRequest, methods: MethodTexts, err: Output['err']): void {
  for (const glyph of missingGlyphs(viewOf(project, request, methods).view)) {
    err(
      `onedoor: no document font has ${glyph.name}, printed as □ (${glyph.count} times, first in “${oneLine(glyph.excerpt)}”)`,
    )
  }
}
