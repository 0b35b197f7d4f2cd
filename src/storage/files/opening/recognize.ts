import { recognizeCompound } from './recognize-compound'
import { recognizePackage } from './recognize-package'
import type { Recognized, SeemsLike } from './seems-like'

/** The first bytes of each kind of file, as ASCII; `at` where they are not at the start. */
const beginnings: readonly { bytes: string; at?: number; seems: SeemsLike }[] = [
  { bytes: '%PDF-', seems: 'pdf' },
  { bytes: '\x89PNG', seems: 'picture' },
  { bytes: '\xff\xd8\xff', seems: 'picture' },
  { bytes: 'GIF8', seems: 'picture' },
  { bytes: 'II*\0', seems: 'picture' },
  { bytes: 'MM\0*', seems: 'picture' },
  { bytes: 'WEBP', at: 8, seems: 'picture' },
  { bytes: 'ftyphei', at: 4, seems: 'picture' },
  { bytes: 'ftypmif1', at: 4, seems: 'picture' },
  { bytes: 'ftypavif', at: 4, seems: 'picture' },
  { bytes: 'ftyp', at: 4, seems: 'recording' },
  { bytes: 'ID3', seems: 'recording' },
  { bytes: 'OggS', seems: 'recording' },
  { bytes: 'RIFF', seems: 'recording' },
  { bytes: '\x1aE\xdf\xa3', seems: 'recording' },
  { bytes: '{\\rtf', seems: 'word' },
  { bytes: '\x1f\x8b', seems: 'archive' },
  { bytes: '7z\xbc\xaf\x27\x1c', seems: 'archive' },
  { bytes: 'Rar!\x1a', seems: 'archive' },
  { bytes: '\x7fELF', seems: 'program' },
  { bytes: 'MZ\x90\0', seems: 'program' },
]

/**
 * Recognizes a file by its content, whatever its name ([OP2]).
 * @returns null where the bytes may be text
 */
export function recognize(bytes: Uint8Array): Recognized {
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return recognizePackage(bytes)
  if (begins(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: 'seems', seems: recognizeCompound(bytes) }
  const found = beginnings.find(({ bytes: letters, at = 0 }) => begins(bytes, letters, at))
  return found ? { kind: 'seems', seems: found.seems } : null
}

function begins(bytes: Uint8Array, letters: string, at = 0): boolean {
  return (
    bytes.length >= at + letters.length &&
    [...letters].every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
  )
}
