import { shownText } from '../../src/export/pdf/layout/text-lines'
import { printableParagraphs } from '../../src/export/pdf/text/printable'
import type { DocumentKind } from '../../src/export/request'
import type { Line } from '../../src/export/view/lines'
import { bare, linesOfView } from './pdf-reading'

/**
 * A text that goes on over a page break continues with at least so many characters, unless that is all that is left of
 * it.
 */
const CONTINUES = 8

function printed(line: Line): string {
  return bare(printableParagraphs(shownText(line), line.language).join(''))
}

/** Texts of a view that the pages do not hold. What only a workbook prints is left out. */
export function missingTexts(view: object, pages: readonly string[]): string[] {
  const bared = pages.map(bare)
  return [...new Set(linesOfView(view).map(printed))].filter(
    (own) => !bared.some((page) => page.includes(own)) && !isPrinted(own, bared),
  )
}

/** True when a text stands on one of some pages, or begins there and goes on over the following ones. */
export function isPrinted(text: string, pages: readonly string[]): boolean {
  return pages.some((_, index) => continuesOn(text, pages, index, 1))
}

function continuesOn(text: string, pages: readonly string[], index: number, atLeast: number): boolean {
  const page = pages[index]
  if (page === undefined) return false
  if (page.includes(text)) return true
  if (!page.includes(text.slice(0, atLeast))) return false
  return continuesOn(text.slice(longestStart(text, page)), pages, index + 1, CONTINUES)
}

/** How much of the beginning of a text a page holds. */
function longestStart(text: string, page: string): number {
  let held = 0
  let tooLong = text.length + 1
  while (tooLong - held > 1) {
    const middle = Math.floor((held + tooLong) / 2)
    if (page.includes(text.slice(0, middle))) held = middle
    else tooLong = middle
  }
  return held
}

/** The parts of a view that its PDF prints: some words are there for workbooks alone. */
export function textsOf(kind: DocumentKind, view: object): object {
  if (kind === 'action-matrices') return matrixTexts(view)
  return kind === 'assessment' ? assessmentTexts(view) : view
}

function matrixTexts(view: object): object {
  const { frame, matrices } = view as {
    frame: { projectTitle: unknown; source: unknown }
    matrices: { title: unknown; columns: { key: string }[]; rows: { cells: Record<string, unknown> }[] }[]
  }
  const filled = matrices.filter((matrix) => matrix.rows.length > 0)
  return [
    frame.projectTitle,
    frame.source,
    (filled.length > 0 ? filled : matrices).map((matrix) => [
      matrix.title,
      matrix.rows.map((row) => matrix.columns.map((column) => row.cells[column.key])),
      matrix.rows.length > 0 ? matrix.columns : [],
    ]),
  ]
}

function assessmentTexts(view: object): object {
  const {
    overall: { rangeText: _range, completenessText: _share, band, ...overall },
    blocks,
    ...rest
  } = view as {
    overall: Record<string, unknown>
    blocks: { score: Record<string, unknown>; questions: Record<string, unknown>[] }[]
  }
  // The checklist status of each question stands in the workbook alone.
  return [
    rest,
    overall,
    band,
    blocks.map(({ score: { rangeText: _own, answeredText: _answered, ...score }, questions, ...block }) => [
      block,
      score,
      questions.map(({ check: _check, ...question }) => question),
    ]),
  ]
}
