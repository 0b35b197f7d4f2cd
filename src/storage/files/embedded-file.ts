import { inflateSync } from 'fflate'
import { fromBase85 } from './base85'

/** Address prefix of a file embedded in the page. */
export const EMBEDDED = 'embedded:'

/**
 * Files of the one-file edition are embedded in the page, deflated, in base 85. The page has them as data blocks; a
 * worker cannot see the page, so it is passed the files it needs under this name when it starts.
 */
export const HANDED_FILES = 'onedoorFiles'

/** The name of the file that says whose software and fonts are inside. */
export const LICENCES = 'licences.txt'

/**
 * The packed text of an embedded file.
 * @throws Error when there is no such file
 */
export function packedFile(name: string): string {
  const handed = (globalThis as { [HANDED_FILES]?: Readonly<Record<string, string>> })[HANDED_FILES]
  const packed = handed ? handed[name] : document.getElementById(EMBEDDED + name)?.textContent
  if (!packed) throw new Error(`${name} is not in this file`)
  return packed
}

/**
 * The bytes of an embedded file.
 * @throws Error when there is no such file
 */
export function embeddedFile(name: string): Uint8Array {
  return inflateSync(fromBase85(packedFile(name)))
}

/** The content of an embedded text file. */
export function embeddedText(name: string): string {
  return new TextDecoder().decode(embeddedFile(name))
}

/** The content of an embedded JSON file. */
export function embeddedJson(name: string): unknown {
  return JSON.parse(embeddedText(name))
}

/**
 * Replaces the function of the same name that asks a server, in the one-file edition.
 * @throws Error when the file is not inside
 */
export async function readServedFile(address: string): Promise<Uint8Array> {
  return Promise.resolve(embeddedFile(address.slice(EMBEDDED.length)))
}
