import { zipSync, type Zippable } from 'fflate'
import type { NamedFile } from './make-documents'

/** These are packed already: packing them again takes time and gains nothing. */
const packedAlready = /\.(?:pdf|xlsx|docx|ods)$/iu

/**
 * Files as one .zip ([EP2]). Names in any script are marked as UTF-8.
 * @param day the date that the files carry, `YYYY-MM-DD`
 */
export function packFiles(files: readonly NamedFile[], day: string): Uint8Array {
  const mtime = new Date(`${day}T12:00:00`)
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { level: packedAlready.test(name) ? 0 : 6, mtime }]]),
  )
  return zipSync(entries)
}
