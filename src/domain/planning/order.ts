import { generateKeyBetween } from 'fractional-indexing'

interface Ordered {
  id: string
  order: string
}

/**
 * Whether other keys can be generated before and after a key. An invalid one would break every later move next to it.
 */
export function isOrder(value: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/u.test(value)) return false
  try {
    return generateKeyBetween(null, value) < value && generateKeyBetween(value, null) > value
  } catch {
    return false
  }
}

/** Sorts siblings by their order key; equal keys, as two laptops may make them, by id. */
export function inOrder<T extends Ordered>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1))
}

/** An order key after all of these. */
export function orderAtEnd(siblings: readonly Ordered[]): string {
  return generateKeyBetween(inOrder(siblings).at(-1)?.order ?? null, null)
}

/** The next `count` order keys after all of these. */
export function ordersAtEnd(siblings: readonly Ordered[], count: number): string[] {
  const keys: string[] = []
  let last = inOrder(siblings).at(-1)?.order ?? null
  for (let index = 0; index < count; index += 1) {
    last = generateKeyBetween(last, null)
    keys.push(last)
  }
  return keys
}

/**
 * An order key that puts an item at `index` among its siblings, the item itself left out of them ([PL3]).
 * Where two laptops made equal keys there is no room between them; the key then falls after both.
 */
export function orderAt(siblings: readonly Ordered[], index: number): string {
  const sorted = inOrder(siblings)
  const before = sorted[index - 1]?.order ?? null
  const after = sorted.slice(Math.max(index, 0)).find((item) => before === null || item.order > before)?.order ?? null
  return generateKeyBetween(before, after)
}
