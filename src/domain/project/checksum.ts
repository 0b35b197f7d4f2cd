import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { runSync } from '../run-sync'

/**
 * The checksum of a project file's content: `sha256-` and the hash, in hexadecimal, of its canonical JSON, which is
 * keys sorted by their UTF-16 units, no spaces, every text and number as JSON.stringify writes it ([PF3]). Who formats
 * a file anew or sorts its keys otherwise leaves it the same.
 * @param content what the file holds, without the checksum itself
 */
export function checksumOf(content: Record<string, unknown>): string {
  return runSync(summing(content))
}

/** The same as a generator, for a page that must stay responsive: yields between portions, returns the checksum. */
export function* summing(content: Record<string, unknown>): Generator<undefined, string> {
  const hash = sha256.create()
  let waiting = ''
  // In portions: a large file and its whole canonical JSON together may exceed the memory of a small device.
  for (const piece of piecesOf(content)) {
    waiting += piece
    if (waiting.length < PORTION) continue
    hash.update(waiting)
    waiting = ''
    yield
  }
  return `sha256-${bytesToHex(hash.update(waiting).digest())}`
}

const PORTION = 32_768

function* piecesOf(content: Record<string, unknown>): Generator<string> {
  let before = '{'
  for (const key of sortedKeys(content)) {
    yield `${before}${JSON.stringify(key)}:`
    before = ','
    const value = content[key]
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
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  let text = ''
  for (const key of sortedKeys(value))
    text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${canonicalJson((value as Record<string, unknown>)[key])}`
  return text === '' ? '{}' : `${text}}`
}

/** As in JSON, undefined values are left out. */
function sortedKeys(value: object): string[] {
  return Object.keys(value)
    .filter((key) => (value as Record<string, unknown>)[key] !== undefined)
    .sort()
}
