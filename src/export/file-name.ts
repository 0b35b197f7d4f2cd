import type { Project } from '../domain/project/schema'
import { MAX_BYTES as TITLE_BYTES, safeFileName, utf8Length } from '../domain/text/file-name'
import { showText } from '../domain/text/typed-text'
import { languagesOf, type ExportRequest } from './request'
import { titleWords, word } from './words'

/** File systems allow 255 bytes for a name; some are left for “ (2)” and for what a browser appends. */
const MAX_BYTES = 240

/**
 * “project - Action matrices - 2026-11-20.pdf”, named in the document's own language and safe on every system. A
 * document in both languages is named in both, so that it stands beside those in one.
 * @param part which of its files it is, where a document comes as several
 */
export function exportFileName(project: Project, request: ExportRequest, part = ''): string {
  const languages = languagesOf(request.languages)
  const document = languages.map((language) => word(titleWords[request.document], language)).join(', ')
  const blocks = request.blocks?.length
    ? [`${word('buildingBlock', languages[0] ?? 'lo')} ${[...request.blocks].sort((a, b) => a - b).join(', ')}`]
    : []
  const paper = request.paper === 'a3' ? ['A3'] : []
  const behind = [document, ...blocks, ...(part ? [safeFileName(part)] : []), request.date, ...paper]
    .map((name) => ` - ${name}`)
    .join('')
  const title = safeFileName(
    showText(project.header.title, languages[0] ?? 'lo').text,
    Math.min(TITLE_BYTES, MAX_BYTES - utf8Length(`${behind}.${request.format}`)),
  )
  return `${title}${behind}.${request.format}`
}

/** “project - 2026-11-20.zip”: several documents of a project as one file ([EP2]). */
export function archiveName(project: Project, date: string): string {
  const { title, language } = project.header
  return `${safeFileName(showText(title, language).text)} - ${date}.zip`
}

/**
 * The names with “ (2)”, “ (3)” put before the extension where a name has been given already. Systems that take A and a
 * for the same letter unpack them all.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let unique = name
    for (let count = 2; taken.has(folded(unique)); count += 1) unique = `${stem} (${count})${extension}`
    taken.add(folded(unique))
    return unique
  })
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
