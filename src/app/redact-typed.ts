/** What stands in the place of something that was left out. */
const LEFT_OUT = '…'

/** Shorter texts say nothing of anybody, and would tear the words of the program apart. */
const SHORTEST = 3

/** The one thing that engines quote and that helps: the property that was asked of nothing. */
const property = /\((?:reading|setting) '[\w$]+'\)/u

/**
 * A message of the program without what a person typed: without what it quotes, as parts of a text that could not be
 * read, without letters of any script but Latin, and without any of the texts that are given.
 */
export function redactTyped(message: string, typed: readonly string[]): string {
  const kept = property.exec(message)?.[0]
  const [before = message, after = ''] = kept ? message.split(kept) : [message]
  const plain = [before, ...(kept ? [kept] : []), after]
    .map((part) => (part === kept ? part : withoutQuoted(part)))
    .join('')
  return byLength(typed)
    .reduce((text, one) => text.split(one).join(LEFT_OUT), plain)
    .replace(/[^\n\x20-\x7e…]+/gu, LEFT_OUT)
}

/** From the first quotation mark to the last: what is quoted may hold such marks itself. */
function withoutQuoted(text: string): string {
  return text.replace(/["'`“”‘’«»].*["'`“”‘’«»]/su, LEFT_OUT)
}

/** The longest first, so that no part of one stays behind because a shorter one went. */
function byLength(typed: readonly string[]): string[] {
  return typed
    .flatMap((text) => [text, text.trim()])
    .filter((text) => text.length >= SHORTEST)
    .sort((a, b) => b.length - a.length)
}

const MOST_FRAMES = 12

/**
 * The places of a stack, as `name (file.js:1:2)`: without the message above them, and without the folders of anybody's
 * disk.
 */
export function framesOf(stack: string): string {
  return stack
    .split('\n')
    .map(frameOf)
    .filter((frame) => frame !== null)
    .slice(0, MOST_FRAMES)
    .join('\n')
}

/** Chromium writes `    at name (address:1:2)`, the others `name@address:1:2`. Other lines are the message. */
function frameOf(line: string): string | null {
  const match =
    /^\s+at (?:(?:async |new )?([\w$.<>]+) \()?(?:\S*\/)?([\w.-]+:\d+:\d+)\)?$/u.exec(line) ??
    /^([\w$.<>/]*)@(?:\S*\/)?([\w.-]+:\d+:\d+)$/u.exec(line)
  return match ? `${match[1] ? `${match[1]} ` : ''}(${match[2]})` : null
}
