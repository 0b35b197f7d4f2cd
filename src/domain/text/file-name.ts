/**
 * Disks take 255 bytes for a whole name, and Lao has three a letter: this leaves room for what is put behind a title.
 */
export const MAX_BYTES = 150

const MAX_CHARACTERS = 80

/** What Windows takes for a device, whatever extension or spaces follow; it reads raised digits as digits. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu

/**
 * A file name made from a title, safe on Windows, macOS and Linux: no reserved characters or device names, no leading
 * or trailing dots and spaces, at most 80 characters and 150 bytes. Letters of any script stay. “onedoor” when nothing
 * is left.
 * @param maxBytes fewer bytes, where more than usual is put behind the title
 */
export function safeFileName(title: string, maxBytes = MAX_BYTES): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/gu, ' ')
  const trimmed = shortened(plain, maxBytes).replace(/^[. ]+|[. ]+$/gu, '')
  if (trimmed === '') return 'onedoor'
  return device.test(trimmed) ? `_${trimmed}` : trimmed
}

/** As many whole characters as fit. */
function shortened(text: string, maxBytes: number): string {
  let short = ''
  let bytes = 0
  for (const { segment } of [...new Intl.Segmenter('lo', { granularity: 'grapheme' }).segment(text)].slice(
    0,
    MAX_CHARACTERS,
  )) {
    bytes += utf8Length(segment)
    if (bytes > maxBytes) break
    short += segment
  }
  return short
}

/** How many bytes a text takes on a disk. */
export function utf8Length(text: string): number {
  return [...text].reduce(
    (total, character) =>
      total + (character <= '\u007f' ? 1 : character <= '\u07ff' ? 2 : character.length === 2 ? 4 : 3),
    0,
  )
}
