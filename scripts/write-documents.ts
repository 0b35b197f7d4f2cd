/**
 * `npm run documents`: every document in every language and format, of the illustrative example, into `out/documents/`,
 * to be looked at. With `-- --sizes` also of a project with nothing in it and of a very large one.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedFonts } from '../src/cli/document-fonts'
import { methodTexts } from '../src/cli/method'
import { exportDocument } from '../src/export/export-document'
import {
  documentKinds,
  documentLanguages,
  formatsOf,
  papersOf,
  type DocumentFormat,
  type DocumentPaper,
  type ExportRequest,
} from '../src/export/request'
import { projectOfSize, projectSizes, type ProjectSize } from '../tests/factories/sized'

const folder = join(import.meta.dirname, '../out/documents')
const DAY = '2026-11-20'

/** Every document that can be asked for: what is not in the list of formats is not made. */
export function everyRequest(): ExportRequest[] {
  return documentKinds.flatMap((document) =>
    (formatsOf[document] as readonly DocumentFormat[]).flatMap((format) =>
      papersOf(document, format).flatMap((paper) =>
        documentLanguages.map((languages): ExportRequest => ({ document, languages, format, date: DAY, paper })),
      ),
    ),
  )
}

async function write(request: ExportRequest, size: ProjectSize, into: string): Promise<void> {
  const start = performance.now()
  const files = await exportDocument(
    projectOfSize(size),
    request,
    methodTexts(request.languages, projectOfSize(size)),
    { fonts: installedFonts },
  )
  for (const { part, bytes } of files) {
    const name = [request.document, part, request.languages, onPaper(request.paper), request.format]
      .filter(Boolean)
      .join('.')
    writeFileSync(join(into, name), bytes)
    console.log(
      `${join(size, name).padEnd(56)} ${(bytes.byteLength / 1024).toFixed(0).padStart(6)} KiB ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`,
    )
  }
}

function onPaper(paper: DocumentPaper | undefined): string {
  return paper === 'a3' ? 'a3' : ''
}

async function main(sizes: readonly ProjectSize[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  for (const size of sizes) {
    const into = join(folder, size)
    mkdirSync(into, { recursive: true })
    for (const request of everyRequest()) await write(request, size, into)
  }
  console.log(`Written to ${folder}`)
}

if (process.argv[1]?.endsWith('write-documents.ts'))
  await main(process.argv.includes('--sizes') ? projectSizes : ['typical'])
