import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * The checksum of a project file's content: `sha256-` and the hash, in hexadecimal, of its canonical JSON, which is keys
 * sorted by their UTF-16 units, no spaces, every text and number as JSON.stringify writes it ([PF3]). Who formats a file anew
 * or sorts its keys otherwise leaves it the same.
 * @param content what the file holds, without the checksum itself
 */
export function checksumOf(content: Record<string, unknown>): string {
  const hash = sha256.create()
  // Item by item: the canonical JSON of a whole large file beside the file itself would be too much for a small device.
  for (const piece of piecesOf(content)) hash.update(piece)
  return `sha256-${bytesToHex(hash.digest())}`
}

function* piecesOf(content: Record<string, unknown>): Generator<string> {
  let before = '{'
  for (const [key, value] of sortedEntries(content)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    if (Array.isArray(value)) yield* piecesOfList(value)
    else yield canonicalJson(value)
  }
  yield before === '{' ? '{}' : '}'
}

function* piecesOfList(list: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, item] of list.entries()) yield index === 0 ? canonicalJson(item) : `,${canonicalJson(item)}`
  yield ']'
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  return `{${sortedEntries(value).map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/** As in JSON, what is undefined is not there. */
function sortedEntries(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
}
