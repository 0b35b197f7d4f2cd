type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The bytes of a text as the text. UTF-8 and UTF-16, each with its byte order mark or without ([OP3]).
 * @returns null when they are no text of these
 */
export function decodeText(bytes: Uint8Array): string | null {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true })
  try {
    return decoder.decode(bytes, { stream: true }) + endOf(decoder)
  } catch {
    return null
  }
}

/**
 * A text that was cut within a character is cut, not another kind of file: half a character at the end is shown as one
 * that is unreadable.
 */
function endOf(decoder: TextDecoder): string {
  try {
    return decoder.decode()
  } catch {
    return '\uFFFD'
  }
}

/** A text that is a project begins with a Latin sign, which UTF-16 writes as that sign and a zero. */
function encodingOf([first, second, third, fourth]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return 'utf-16le'
  if (first === 0 && second !== 0 && third === 0 && fourth !== 0) return 'utf-16be'
  return 'utf-8'
}

/** True when nothing can be seen of a text: white space, and the zeros that a failed copy leaves. */
export function isBlank(text: string): boolean {
  return !/[^\s\0\uFEFF]/u.test(text)
}
