import { inflateSync } from 'fflate'
import { fromBase85 } from './base85'

/** How the address of a file begins that stands inside the page. */
export const EMBEDDED = 'embedded:'

/**
 * The files of the app as one file: each stands inside the page, deflated, in base 85. The page has them as data
 * blocks; a worker sees no page, so that it is handed those it needs under this name when it starts.
 */
export const HANDED_FILES = 'onedoorFiles'

/** The name of the file that says whose software and fonts are inside. */
export const LICENCES = 'licences.txt'

/**
 * The packed text of a file inside the page.
 * @throws Error when there is no such file
 */
export function packedFile(name: string): string {
  const handed = (globalThis as { [HANDED_FILES]?: Readonly<Record<string, string>> })[HANDED_FILES]
  const packed = handed ? handed[name] : document.getElementById(EMBEDDED + name)?.textContent
  if (!packed) throw new Error(`${name} is not in this file`)
  return packed
}

/**
 * The bytes of a file inside the page.
 * @throws Error when there is no such file
 */
export function embeddedFile(name: string): Uint8Array {
  return inflateSync(fromBase85(packedFile(name)))
}

/** What a text file inside the page says. */
export function embeddedText(name: string): string {
  return new TextDecoder().decode(embeddedFile(name))
}

/** What a JSON file inside the page says. */
export function embeddedJson(name: string): unknown {
  return JSON.parse(embeddedText(name))
}

/**
 * In the place of the function of this name that asks a server, where the app is one file.
 * @throws Error when the file is not inside
 */
export async function readServedFile(address: string): Promise<Uint8Array> {
  return Promise.resolve(embeddedFile(address.slice(EMBEDDED.length)))
}
