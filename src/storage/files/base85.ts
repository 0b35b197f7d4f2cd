/**
 * Encodes bytes as text that can be embedded in a page: four bytes in five characters, where base64 takes five and a
 * third. No character is special in HTML, scripts or JSON.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{}'
const BASE = ALPHABET.length
const places = new Uint8Array(128)
for (const [place, character] of [...ALPHABET].entries()) places[character.charCodeAt(0)] = place

/** @param bytes of any length; the last group of fewer than four bytes takes one character more than it has bytes */
export function toBase85(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 4) {
    const group = bytes.subarray(at, at + 4)
    let value = 0
    for (let index = 0; index < 4; index += 1) value = value * 256 + (group[index] ?? 0)
    let text = ''
    for (let index = 0; index < 5; index += 1) {
      text = (ALPHABET[value % BASE] ?? '') + text
      value = Math.floor(value / BASE)
    }
    pieces.push(text.slice(0, group.length + 1))
  }
  return pieces.join('')
}

/** Reverses `toBase85`. */
export function fromBase85(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5))
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let value = 0
    // A short last group is padded with the highest character, so that truncation does not carry.
    for (let index = 0; index < 5; index += 1)
      value = value * BASE + (at + index < text.length ? (places[text.charCodeAt(at + index)] ?? 0) : BASE - 1)
    for (let index = 0; index < 4 && to + index < bytes.length; index += 1)
      bytes[to + index] = Math.floor(value / 256 ** (3 - index)) % 256
  }
  return bytes
}
