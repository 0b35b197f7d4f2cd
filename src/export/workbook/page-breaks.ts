import type { SheetModel } from './model'
import { POINTS_PER_CHARACTER } from './row-heights'

const A4 = { short: 595.3, long: 841.9 }
const POINTS_PER_INCH = 72

/** Margins of every page, in inches. */
export const margins = { top: 0.45, bottom: 0.6, left: 0.4, right: 0.4, header: 0.2, footer: 0.25 }

/** Readers differ a little in what fits on a page; a page is filled to this share only. */
const FILL = 0.97

/** How much of a sheet fits on a page, in points of the sheet at its printed scale. */
function pageHeight(sheet: SheetModel): number {
  const [width, height] = sheet.orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long]
  const usable = {
    width: width - (margins.left + margins.right) * POINTS_PER_INCH,
    height: height - (margins.top + margins.bottom) * POINTS_PER_INCH,
  }
  const sheetWidth = sheet.widths.reduce((total, characters) => total + characters * POINTS_PER_CHARACTER, 0)
  return (usable.height / Math.min(1, usable.width / sheetWidth)) * FILL
}

/**
 * The rows before which a page ends, so that rows under one merged cell stay on one page and its text is not cut
 * through. A group of rows that is higher than a page is left to break where it must.
 * @param heights the heights of the sheet's rows, in points
 */
export function pageBreaks(sheet: SheetModel, heights: readonly number[]): number[] {
  if (sheet.headingRow === null) return []
  const page = pageHeight(sheet)
  const heading = heights[sheet.headingRow] ?? 0
  const sum = (from: number, to: number): number => heights.slice(from, to).reduce((total, height) => total + height, 0)
  const starts = sheet.rows.flatMap((row, index) => (row.startsBlock ? [index] : []))
  const breaks: number[] = []
  let used = sum(0, starts[0] ?? 0)
  for (const [place, start] of starts.entries()) {
    const block = sum(start, starts[place + 1] ?? sheet.rows.length)
    if (used + block > page && place > 0) {
      breaks.push(start)
      used = heading
    }
    used = used + block > page ? heading + ((used + block - heading) % (page - heading)) : used + block
  }
  return breaks
}
