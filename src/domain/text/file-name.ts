/**
 * A file name made from a title, safe on Windows, macOS and Linux: no reserved characters or device names, no leading or
 * trailing dots and spaces, at most 80 characters. Letters of any script stay. “onedoor” when nothing is left.
 */
export function safeFileName(title: string): string {
  const plain = title.normalize('NFC').replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ').replace(/\s+/gu, ' ')
  const short = Array.from(new Intl.Segmenter('lo', { granularity: 'grapheme' }).segment(plain), ({ segment }) => segment).slice(0, 80).join('')
  const trimmed = short.replace(/^[. ]+|[. ]+$/gu, '')
  if (trimmed === '') return 'onedoor'
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(trimmed) ? `_${trimmed}` : trimmed
}
