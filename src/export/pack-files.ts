import { zipSync, type Zippable } from 'fflate'
import type { NamedFile } from './make-documents'

/** Formats that are compressed already; compressing them again takes time and saves nothing. */
const packedAlready = /\.(?:pdf|xlsx|docx|ods)$/iu

/**
 * Made on Unix, readable by all and written by their owner. Of what says that it was made on DOS, as it does without
 * this, Info-ZIP takes every name for one in the letters of DOS, and a Lao name comes out as signs that nobody can
 * read.
 */
const madeOnUnix = { os: 3, attrs: (0o100644 << 16) >>> 0 }

/**
 * Files as one .zip ([EP2]). Names in any script are marked as UTF-8.
 * @param day the date that the files carry, `YYYY-MM-DD`
 */
export function packFiles(files: readonly NamedFile[], day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`)
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: packedAlready.test(name) ? 0 : 6, mtime, ...madeOnUnix }]]),
  )
  return zipSync(entries)
}
