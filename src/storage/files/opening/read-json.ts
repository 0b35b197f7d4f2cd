/** Nothing in a project is nested deeper than ten. */
const MAX_DEPTH = 100

/** Why a text is not JSON that can be trusted. */
export type JsonProblem = { kind: 'notJson' } | { kind: 'tooDeep' } | { kind: 'duplicateName' } | { kind: 'unsafeName' }

export type ReadJson = { ok: true; value: unknown } | { ok: false; problem: JsonProblem }

/**
 * Parses JSON strictly ([OP4]): nesting is bounded before parsing; an object with a duplicate key is rejected, because
 * JSON.parse would silently drop the first value; and so is a key that reaches the prototype.
 */
export function readJson(text: string): ReadJson {
  const shape = shapeOf(text)
  if (shape.depth > MAX_DEPTH) return failed('tooDeep')
  const value = parse(text)
  if (value === undefined) return failed('notJson')
  const names = namesIn(value)
  if (names.isUnsafe) return failed('unsafeName')
  return names.count === shape.names ? { ok: true, value } : failed('duplicateName')
}

function failed(kind: JsonProblem['kind']): ReadJson {
  return { ok: false, problem: { kind } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const QUOTE = 34
const COLON = 58
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN_OBJECT = 123
const CLOSE_OBJECT = 125

/**
 * How deep a text is nested and how many keys it has: each key has one colon outside strings. Stops once it is too
 * deep.
 */
function shapeOf(text: string): { depth: number; names: number } {
  let depth = 0
  let deepest = 0
  let names = 0
  for (let at = 0; at < text.length && deepest <= MAX_DEPTH; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === QUOTE) at = endOfString(text, at)
    else if (sign === COLON) names += 1
    else if (sign === OPEN_OBJECT || sign === OPEN_LIST) deepest = Math.max(deepest, (depth += 1))
    else if (sign === CLOSE_OBJECT || sign === CLOSE_LIST) depth -= 1
  }
  return { depth: deepest, names }
}

/** The end of the string that begins at a quote; the end of the text when it is unterminated. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (text.charCodeAt(before) === BACKSLASH) before -= 1
    if ((at - before) % 2 === 1) return at
  }
  return text.length
}

/** The keys of all objects in a value that is known not to be deeply nested. */
function namesIn(value: unknown): { count: number; isUnsafe: boolean } {
  let count = 0
  let isUnsafe = false
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    if (next === null || typeof next !== 'object') continue
    if (Array.isArray(next)) {
      for (const item of next) waiting.push(item)
      continue
    }
    for (const name of Object.keys(next)) {
      count += 1
      if (name === '__proto__') isUnsafe = true
      const inner = (next as Record<string, unknown>)[name]
      if (inner !== null && typeof inner === 'object') waiting.push(inner)
    }
  }
  return { count, isUnsafe }
}
