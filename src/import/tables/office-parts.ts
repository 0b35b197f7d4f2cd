import { strToU8, zipSync, type Zippable } from 'fflate'
import { recognize } from '../../storage/files/opening/recognize'
import { inflateText, readZipDirectory, type ZipEntry } from '../../storage/files/opening/zip-directory'
import { failed, MAX_CELLS, MAX_ROWS, type Outcome } from './table-error'

/** What all parts of a workbook may come to when they are inflated. */
const MAX_INFLATED_BYTES = 64 * 1024 * 1024

/**
 * The parts that hold the cells, in each of the two formats. Everything else, as pictures, macros and remarks, is left
 * outside.
 */
const neededParts = [
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles|metadata)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/iu,
  /^(?:mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/u,
]

/**
 * An office file as a small archive of the parts that hold its cells, each inflated under a limit and looked at
 * ([IM9]). What is handed on is safe to parse: no part is larger than it says, declares entities, or stands for
 * millions of cells.
 */
export function safeOfficeFile(bytes: Uint8Array): Outcome<Uint8Array> {
  const recognized = recognize(bytes)
  if (recognized?.kind === 'damagedArchive') return failed('damaged')
  if (recognized?.kind === 'tooComplicated') return failed('tooComplicated')
  if (recognized?.kind !== 'seems') return failed('notAWorkbook')
  if (recognized.seems === 'lockedOffice' || recognized.seems === 'lockedArchive') return failed('locked')
  if (recognized.seems !== 'workbook' && recognized.seems !== 'ownWorkbook') return failed('notAWorkbook')
  const entries = readZipDirectory(bytes)
  // A workbook that is no archive is of Excel before 2007; one in binary form is as foreign.
  if (!entries || entries.some(({ name }) => name === 'xl/workbook.bin')) return failed('oldWorkbook')
  return repacked(
    bytes,
    entries.filter(({ name }) => neededParts.some((part) => part.test(name))),
  )
}

function repacked(bytes: Uint8Array, entries: readonly ZipEntry[]): Outcome<Uint8Array> {
  const parts: Zippable = {}
  let left = MAX_INFLATED_BYTES
  for (const entry of entries) {
    const inflated = inflateText(bytes, entry, left)
    if (inflated.kind === 'damaged') return failed('damaged')
    if (inflated.kind === 'beginning') return failed('tooComplicated')
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(inflated.text)) return failed('unsafe')
    if (entry.name === 'content.xml') {
      const counted = countCells(inflated.text)
      if (counted !== null) return failed(counted)
    }
    // How numbers look under conditions is not read, and the library complains of it.
    const packed = strToU8(inflated.text.replace(/<style:map\b[^>]*>/gu, ''))
    left -= packed.length
    parts[entry.name] = [packed, { level: 0 }]
  }
  return { ok: true, value: zipSync(parts) }
}

/**
 * In an OpenDocument one cell or row may stand for any number of them. Empty ones cost nothing; those that hold
 * something are counted.
 */
function countCells(content: string): 'tooComplicated' | 'tooManyRows' | null {
  let rows = 0
  let rowRepeat = 1
  let cells = 0
  for (const [, isEnd, name, attributes = '', isEmpty] of content.matchAll(
    /<(\/?)(?:\w+:)?(table-row|table-cell|covered-table-cell|table)(?![\w-])([^>]*?)(\/?)>/gu,
  )) {
    if (isEnd) continue
    if (name === 'table') rows = 0
    else if (name === 'table-row') {
      rowRepeat = repeatOf(attributes, 'rows')
      rows += rowRepeat
    } else if (!isEmpty || /:value|:string-value/u.test(attributes)) {
      if (rows > MAX_ROWS) return 'tooManyRows'
      cells += repeatOf(attributes, 'columns') * rowRepeat
    }
    if (cells > MAX_CELLS) return 'tooComplicated'
  }
  return null
}

function repeatOf(attributes: string, what: 'rows' | 'columns'): number {
  const count = Number(new RegExp(`number-${what}-repeated="(\\d{1,9})"`, 'u').exec(attributes)?.[1] ?? 1)
  return Math.max(1, count)
}
