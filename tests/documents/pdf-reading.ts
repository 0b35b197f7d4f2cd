import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import type { DocumentFile } from '../../src/export/document-file'
import { exportDocument } from '../../src/export/export-document'
import type { DocumentKind, DocumentLanguages, ExportRequest } from '../../src/export/request'
import { viewOf as viewOfRequest } from '../../src/export/view/view-of'
import type { Line } from '../../src/export/view/lines'
import type { Project } from '../../src/domain/project/schema'

export const DAY = '2026-11-20'

export function pdfRequest(document: DocumentKind, languages: DocumentLanguages): ExportRequest {
  return { document, languages, format: 'pdf', date: DAY }
}

/** Several files of tests ask for the same document of the same example: it is made once in each process. */
const made = new Map<string, Promise<Uint8Array>>()

/** A PDF of a project, as the app and the command line make it. Its bytes are shared: they are only read. */
export function pdfOf(
  project: Project,
  document: DocumentKind,
  languages: DocumentLanguages,
  more: Partial<ExportRequest> = {},
): Promise<Uint8Array> {
  const request = { ...pdfRequest(document, languages), ...more }
  const key = createHash('sha256')
    .update(JSON.stringify([project, request]))
    .digest('hex')
  const pdf = made.get(key) ?? makePdf(project, request)
  made.set(key, pdf)
  return pdf
}

async function makePdf(project: Project, request: ExportRequest): Promise<Uint8Array> {
  return onlyFile(await exportDocument(project, request, methodTexts(request.languages), { fonts: installedFonts }))
}

/** The bytes of a document that is one file. */
export function onlyFile(files: readonly DocumentFile[]): Uint8Array {
  const [file, ...more] = files
  if (!file || more.length > 0) throw new Error(`${files.length} files, not one`)
  return file.bytes
}

/** The view that a PDF is made from. */
export function viewOf(project: Project, document: DocumentKind, languages: DocumentLanguages): object {
  return viewOfRequest(project, pdfRequest(document, languages), methodTexts(languages)).view
}

/** Every line of text in a view, at any depth. */
export function linesOfView(value: unknown): Line[] {
  if (value === null || typeof value !== 'object') return []
  if ('text' in value && 'language' in value && typeof value.text === 'string') return [value as Line]
  return Object.values(value).flatMap(linesOfView)
}

/** The text of each page, in the order in which it was written. */
export function pagesOf(pdf: Uint8Array): string[] {
  return withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], { maxBuffer: 1 << 28 })
      .toString('utf8')
      .split('\f')
      .slice(0, -1),
  )
}

/** Text without what a page's layout adds: spaces, line ends and marks of direction. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200B\p{Cf}]/gu, '')
}

export interface PdfFont {
  name: string
  embedded: boolean
  unicode: boolean
}

export function fontsOf(pdf: Uint8Array): PdfFont[] {
  const table = withFile(pdf, (file) => execFileSync('pdffonts', [file]).toString('utf8'))
  return table
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((row) => {
      const [embedded, , unicode] = row.trim().split(/\s+/u).slice(-5)
      return { name: row.split(/\s+/u)[0] ?? '', embedded: embedded === 'yes', unicode: unicode === 'yes' }
    })
}

export interface PageSize {
  width: number
  height: number
}

export function sizesOf(pdf: Uint8Array): PageSize[] {
  const info = withFile(pdf, (file) => execFileSync('pdfinfo', ['-f', '1', '-l', '9999', file]).toString('utf8'))
  return [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gmu)].map((match) => ({
    width: Number(match[1]),
    height: Number(match[2]),
  }))
}

/** Each page as a picture. */
export function picturesOf(pdf: Uint8Array, dotsPerInch: number): PNG[] {
  return withFile(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', file, join(folder, 'page')])
    return readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort()
      .map((name) => PNG.sync.read(readFileSync(join(folder, name))))
  })
}

function withFile<T>(pdf: Uint8Array, use: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A word on a page and the room it takes, in points from the upper left corner. */
export interface WordBox {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** The words of each page with their places. */
export function wordBoxesOf(pdf: Uint8Array): WordBox[][] {
  const html = withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-bbox', file, '-'], { maxBuffer: 1 << 28 }).toString('utf8'),
  )
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gu),
      ].map(([, left, top, right, bottom, text]) => ({
        text: text ?? '',
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    )
}
