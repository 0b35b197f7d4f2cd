import { Inflate } from 'fflate'

/** A file within a zip archive, as the archive's directory names it. */
export interface ZipEntry {
  name: string
  isLocked: boolean
  method: number
  start: number
  packedSize: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
/** The comment at an archive's end is at most this long. */
const MAX_COMMENT = 0xffff
const MAX_ENTRIES = 10_000
const LOCKED = 1
const STORED = 0
const DEFLATED = 8
/** How many bytes to inflate at a time: a thousand times as many may come out. */
const SLICE = 1024

/**
 * Reads the directory of a zip archive, without inflating anything.
 * @returns null when there is none: the archive is truncated or damaged
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === DIRECTORY_ENTRY && entries.length < MAX_ENTRIES) {
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      isLocked: (view.getUint16(at + 8, true) & LOCKED) !== 0,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT)
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return null
}

/** The result of inflating: the text, the beginning of one longer than allowed, or an error for damaged bytes. */
export type Inflated = { kind: 'text' | 'beginning'; text: string } | { kind: 'damaged' }

/**
 * Inflates one file of an archive as text. The output is counted as it comes, whatever size the directory claims, and
 * inflating stops at the limit ([OP6]).
 */
export function inflateText(bytes: Uint8Array, entry: ZipEntry, limit: number): Inflated {
  const packed = packedBytes(bytes, entry)
  if (!packed || (entry.method !== STORED && entry.method !== DEFLATED)) return { kind: 'damaged' }
  if (entry.method === STORED)
    return {
      kind: packed.length > limit ? 'beginning' : 'text',
      text: new TextDecoder().decode(packed.subarray(0, limit)),
    }
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  const inflate = new Inflate((chunk) => {
    size += chunk.length
    if (size <= limit) text += decoder.decode(chunk, { stream: true })
  })
  try {
    for (let at = 0; at < packed.length && size <= limit; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    if (size <= limit) return { kind: 'damaged' }
  }
  return { kind: size > limit ? 'beginning' : 'text', text }
}

function packedBytes(bytes: Uint8Array, { start, packedSize }: ZipEntry): Uint8Array | null {
  if (start + LOCAL_LENGTH > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  return from + packedSize <= bytes.length ? bytes.subarray(from, from + packedSize) : null
}
