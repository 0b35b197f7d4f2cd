import type { SeemsLike } from './seems-like'

/**
 * Recognizes an OLE compound file: the format of Office before 2007, and of every password-protected Office file. The
 * names of its streams are stored in it as UTF-16.
 */
export function recognizeCompound(
  bytes: Uint8Array,
): Extract<SeemsLike, 'lockedOffice' | 'workbook' | 'word' | 'slides' | 'program'> {
  if (holdsName(bytes, 'EncryptedPackage')) return 'lockedOffice'
  if (holdsName(bytes, 'Workbook')) return 'workbook'
  if (holdsName(bytes, 'WordDocument')) return 'word'
  if (holdsName(bytes, 'PowerPoint Document')) return 'slides'
  return 'program'
}

function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]))
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
