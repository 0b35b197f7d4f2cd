import type { Recognized, SeemsLike } from './seems-like'
import { inflateText, readZipDirectory, type ZipEntry } from './zip-directory'

/** How much of a workbook's sheet list to inflate, in bytes. A real one has a few thousand. */
const MAX_INFLATED_BYTES = 4 * 1024 * 1024

/** The entry that identifies each office format; for a workbook, also how its sheets are named there. */
const forms: readonly { entry: string; seems: SeemsLike; sheets?: RegExp }[] = [
  { entry: 'xl/workbook.xml', seems: 'workbook', sheets: /<(?:\w+:)?sheet\b[^>]*?\bname="([^"]*)"/gu },
  { entry: 'xl/workbook.bin', seems: 'workbook' },
  { entry: 'word/document.xml', seems: 'word' },
  { entry: 'ppt/presentation.xml', seems: 'slides' },
]

const openDocuments: Record<string, SeemsLike> = {
  spreadsheet: 'workbook',
  text: 'word',
  presentation: 'slides',
  graphics: 'picture',
}
const tableNames = /<table:table\b[^>]*?\btable:name="([^"]*)"/gu

/** Sheet names of OneDoor's own workbooks, in either language; every workbook has the first kind. */
const readMeNames = ['ອ່ານກ່ອນ', 'Read me']
const ownNames = ['ທົ່ວລະບົບ', 'System-wide', 'ດ້ານໜ້າ', 'Front-office', 'ຄຳຕອບ', 'Answers', 'ຄຳຖາມ', 'Questions']

/**
 * Recognizes a zip archive, which office files are as well. Only the sheet list is inflated, and only up to a limit
 * ([OP6]).
 */
export function recognizePackage(bytes: Uint8Array): Recognized {
  const entries = readZipDirectory(bytes)
  if (!entries) return { kind: 'damagedArchive' }
  if (entries.some((entry) => entry.isLocked)) return { kind: 'seems', seems: 'lockedArchive' }
  const form = forms.find(({ entry }) => entries.some(({ name }) => name === entry))
  if (form)
    return form.sheets
      ? workbookOf(bytes, entryNamed(entries, form.entry), form.sheets)
      : { kind: 'seems', seems: form.seems }
  return openDocumentOf(bytes, entries)
}

function openDocumentOf(bytes: Uint8Array, entries: readonly ZipEntry[]): Recognized {
  const type = inflated(bytes, entryNamed(entries, 'mimetype'))
  if (type.kind !== 'text') return { kind: 'seems', seems: 'archive' }
  const seems = openDocuments[/^application\/vnd\.oasis\.opendocument\.(\w+)/u.exec(type.text)?.[1] ?? '']
  if (isLockedOpenDocument(bytes, entries)) return { kind: 'seems', seems: 'lockedOffice' }
  if (seems === 'workbook') return workbookOf(bytes, entryNamed(entries, 'content.xml'), tableNames)
  return { kind: 'seems', seems: seems ?? 'archive' }
}

/** A password-protected OpenDocument file has plain entry names; its manifest says what is encrypted. */
function isLockedOpenDocument(bytes: Uint8Array, entries: readonly ZipEntry[]): boolean {
  const manifest = inflated(bytes, entryNamed(entries, 'META-INF/manifest.xml'))
  return manifest.kind === 'text' && manifest.text.includes('encryption-data')
}

function workbookOf(bytes: Uint8Array, entry: ZipEntry | undefined, sheets: RegExp): Recognized {
  const list = inflated(bytes, entry)
  // OpenDocument keeps its cells in the same entry as the sheet names; there the first sheets are enough.
  if (list.kind === 'beginning' && sheets !== tableNames) return { kind: 'tooComplicated' }
  const names = list.kind !== 'damaged' ? [...list.text.matchAll(sheets)].map(([, name = '']) => name) : []
  const hasOne = (wanted: readonly string[]): boolean => names.some((name) => wanted.some((one) => name.includes(one)))
  return { kind: 'seems', seems: hasOne(readMeNames) && hasOne(ownNames) ? 'ownWorkbook' : 'workbook' }
}

function entryNamed(entries: readonly ZipEntry[], name: string): ZipEntry | undefined {
  return entries.find((entry) => entry.name === name)
}

function inflated(bytes: Uint8Array, entry: ZipEntry | undefined): ReturnType<typeof inflateText> {
  return entry ? inflateText(bytes, entry, MAX_INFLATED_BYTES) : { kind: 'damaged' }
}
