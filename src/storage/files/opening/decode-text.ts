type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Decodes UTF-8 or UTF-16, with or without a byte order mark ([OP3]).
 * @returns null when the bytes are neither
 */
export function decodeText(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  try {
    return decoder.decode(bytes, { stream: true }) + endOf(decoder)
  } catch {
    return null
  }
}

/** A text truncated within a character is still a text: the half character at the end is shown as unreadable. */
function endOf(decoder: TextDecoder): string {
  try {
    return decoder.decode()
  } catch {
    return '\uFFFD'
  }
}

/** A project file begins with an ASCII character, which UTF-16 writes as that character and a zero byte. */
function encodingOf([first, second, third, fourth]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return 'utf-8'
}

/** True when a text has nothing visible: only white space, or the zeros left by a failed copy. */
export function isBlank(text: string): boolean {
  return !/[^\s\0\uFEFF]/u.test(text)
}
