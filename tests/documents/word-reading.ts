import { unzipSync } from 'fflate'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import { exportWord } from '../../src/export/docx/export-word'
import type { DocumentKind, DocumentLanguages, DocumentMark } from '../../src/export/request'
import { viewOf } from '../../src/export/view/view-of'
import type { Project } from '../../src/domain/project/schema'

/** A Word file of a project, as the app makes it. */
export function wordOf(
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
  mark?: DocumentMark,
): Promise<Uint8Array> {
  return exportWord(
    viewOf(
      project,
      { document, languages, format: 'docx', date: '2026-11-20', ...(mark && { mark }) },
      methodTexts(languages),
    ),
    installedFonts,
  )
}

/** The parts of the file that are text: all but its fonts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('.odttf') })).map(([name, part]) => [
      name,
      new TextDecoder('utf-8', { fatal: true }).decode(part),
    ]),
  )
}

export function partNamed(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name]
  if (part === undefined) throw new Error(`there is no ${name}`)
  return part
}

/** A font of the file as it was before its first 32 bytes were hidden by its key, the key's last byte first. */
export function shownFont(font: Uint8Array, key: string): Buffer {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
  return Buffer.from(font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte)))
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (_, hex?: string, decimal?: string, name?: string) =>
    name ? (entities[name] ?? '?') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )
}

/** The text of a stretch of WordprocessingML: what a person copies out of it. */
function textIn(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>/gu)]
    .map(([, text, sign]) => (sign ? (sign === 'br' ? '\n' : '\t') : unescaped(text ?? '')))
    .join('')
}

/** The text of every paragraph of the document, in order, those in tables among them. */
export function paragraphTexts(bytes: Uint8Array): string[] {
  return [...partNamed(bytes, 'word/document.xml').matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([xml]) =>
    textIn(xml),
  )
}

/** A run of text with what its properties say. */
export interface RunFacts {
  text: string
  face: string
  language: string
}

export function runsOf(bytes: Uint8Array): RunFacts[] {
  return [...partNamed(bytes, 'word/document.xml').matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map(([, xml = '']) => ({
    text: textIn(xml),
    face: [
      ...new Set(
        ['ascii', 'hAnsi', 'cs', 'eastAsia'].map((slot) => new RegExp(`w:${slot}="([^"]*)"`, 'u').exec(xml)?.[1] ?? ''),
      ),
    ].join(' / '),
    language: [...new Set(/<w:lang [^>]*>/u.exec(xml)?.[0].match(/"[^"]*"/gu) ?? [])].join(' / '),
  }))
}

/** Tables of the document as rows of cells: their texts, and how they are merged. */
export function tablesOf(
  bytes: Uint8Array,
): { header: boolean; cells: { text: string; merge: 'start' | 'continue' | null }[] }[][] {
  return [...partNamed(bytes, 'word/document.xml').matchAll(/<w:tbl>(.*?)<\/w:tbl>/gsu)].map(([, table = '']) =>
    [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gsu)].map(([, row = '']) => ({
      header: /<w:tblHeader\/>/u.test(row),
      cells: [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, cell = '']) => {
        const merge = /<w:vMerge(?: w:val="(\w+)")?\/>/u.exec(cell)
        return {
          text: [...cell.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([xml]) => textIn(xml)).join('\n'),
          merge: merge ? (merge[1] === 'restart' ? ('start' as const) : ('continue' as const)) : null,
        }
      }),
    })),
  )
}

/** What is wrong with a text that is to be XML; null where nothing is. */
export function xmlProblem(xml: string): string | null {
  const open: string[] = []
  // Characters that XML forbids, in whatever place.
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml))
    return 'a character that XML forbids'
  for (const [token] of xml.matchAll(/<[^>]*>|[^<]+/gu)) {
    if (!token.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u.test(token))
        return `an ampersand in ${token.slice(0, 60)}`
      if (open.length === 0 && token.trim()) return `text outside: ${token.slice(0, 60)}`
      continue
    }
    if (/^<[?!]/u.test(token)) continue
    if (!/^<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>$/u.test(token)) return `not a tag: ${token.slice(0, 80)}`
    const name = /^<\/?([\w:.-]+)/u.exec(token)?.[1] ?? ''
    if (token.startsWith('</')) {
      if (open.pop() !== name) return `${name} ends where it did not begin`
    } else if (!token.endsWith('/>')) {
      open.push(name)
    }
  }
  return open.length > 0 ? `${open.join(', ')} without an end` : null
}
