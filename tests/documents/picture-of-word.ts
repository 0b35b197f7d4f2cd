import type { PNG } from 'pngjs'
import { cell, type Place } from './lao-words'

/** How dark each pixel is, from 0 to 1, row by row. */
export interface Ink {
  width: number
  height: number
  values: Float32Array
}

/** Below this a pixel counts as paper. */
const PAPER = 0.2
const BORDER = 6
/** The cell that is cut out begins a little left of the word: some letters reach over their edge. */
const LEFT = 4

/**
 * A word cut out of the picture of a sheet, up to its own edges and a border: where it stands in its cell does not
 * matter.
 */
export function inkOf(sheet: PNG, place: Place, scale: number): Ink {
  const width = Math.round(cell.width * scale)
  const height = Math.round(cell.height * scale)
  const left = Math.round(place.left * scale) - LEFT
  const top = Math.round(place.top * scale)
  const at = (x: number, y: number): number => {
    const index = ((top + y) * sheet.width + left + x) * 4
    return 1 - ((sheet.data[index] ?? 255) + (sheet.data[index + 1] ?? 255) + (sheet.data[index + 2] ?? 255)) / 765
  }
  const inked: [x: number, y: number][] = []
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (at(x, y) > PAPER) inked.push([x, y])
  const xs = inked.map(([x]) => x)
  const ys = inked.map(([, y]) => y)
  const [fromX, toX, fromY, toY] = [
    Math.min(...xs) - BORDER,
    Math.max(...xs) + BORDER,
    Math.min(...ys) - BORDER,
    Math.max(...ys) + BORDER,
  ]
  const trimmed: Ink = {
    width: toX - fromX + 1,
    height: toY - fromY + 1,
    values: new Float32Array((toX - fromX + 1) * (toY - fromY + 1)),
  }
  for (let y = fromY; y <= toY; y += 1)
    for (let x = fromX; x <= toX; x += 1)
      trimmed.values[(y - fromY) * trimmed.width + x - fromX] = Math.max(0, at(x, y))
  return trimmed
}

/** The same picture with everything above a row moved to the right: marks that stand beside their letter. */
export function withMarksMoved(ink: Ink, aboveRow: number, pixels: number): Ink {
  const values = new Float32Array(ink.values)
  for (let y = 0; y < aboveRow; y += 1) {
    for (let x = 0; x < ink.width; x += 1) values[y * ink.width + x] = ink.values[y * ink.width + x - pixels] ?? 0
  }
  return { ...ink, values }
}

/**
 * The row below the marks: the first from above in which there is no ink, once there was some. -1 when marks and letter
 * touch.
 */
export function rowBelowMarks(ink: Ink): number {
  let begun = false
  for (let y = 0; y < ink.height; y += 1) {
    const row = ink.values.subarray(y * ink.width, (y + 1) * ink.width)
    const hasInk = row.some((value) => value > PAPER)
    if (begun && !hasInk) return y
    begun ||= hasInk
  }
  return -1
}

/** An edge may be drawn this many pixels beside where another program draws it. */
const EDGE = 2

/**
 * How much two pictures of a word differ: the ink of either that has none of the other's near it, where they lie best
 * on each other, in square em, so that a mark weighs the same in a long word as in a short one. 0 is the same but for
 * the edges.
 * @param em the font size in pixels
 */
export function difference(a: Ink, b: Ink, em: number): number {
  let best = Infinity
  for (let dy = -EDGE; dy <= EDGE; dy += 1) {
    for (let dx = -EDGE; dx <= EDGE; dx += 1)
      best = Math.min(best, Math.max(unmatched(a, b, dx, dy), unmatched(b, a, -dx, -dy)))
  }
  return best / em ** 2
}

/** How many inked pixels of one picture have no ink of the other within reach. */
function unmatched(own: Ink, other: Ink, dx: number, dy: number): number {
  let alone = 0
  for (let y = 0; y < own.height; y += 1) {
    for (let x = 0; x < own.width; x += 1) {
      if ((own.values[y * own.width + x] ?? 0) >= 0.5 && !hasInkNear(other, x + dx, y + dy)) alone += 1
    }
  }
  return alone
}

function hasInkNear(ink: Ink, atX: number, atY: number): boolean {
  for (let y = Math.max(0, atY - EDGE); y <= Math.min(ink.height - 1, atY + EDGE); y += 1) {
    for (let x = Math.max(0, atX - EDGE); x <= Math.min(ink.width - 1, atX + EDGE); x += 1) {
      if ((ink.values[y * ink.width + x] ?? 0) > PAPER) return true
    }
  }
  return false
}
