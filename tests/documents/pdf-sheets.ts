import type { Project } from '../../src/domain/project/schema'
import { installedFonts } from '../../src/cli/document-fonts'
import { methodTexts } from '../../src/cli/method'
import type { Fill, Sheet, TextBox } from '../../src/export/pdf/layout/sheet'
import { openFonts } from '../../src/export/pdf/open-fonts'
import { compose, fontsNeeded } from '../../src/export/pdf/render-pdf'
import { measureWith } from '../../src/export/pdf/text/measure'
import type { DocumentKind, DocumentLanguages, DocumentPaper } from '../../src/export/request'
import { viewOf } from '../../src/export/view/view-of'
import type { Run } from './pdf-places'
import { bare, pdfRequest } from './pdf-reading'

/** The sheets that a PDF is drawn from: every box and rule with its place. */
export async function sheetsOf(
  project: Project,
  kind: DocumentKind,
  languages: DocumentLanguages,
  paper: DocumentPaper = 'a4',
): Promise<Sheet[]> {
  const view = viewOf(project, pdfRequest(kind, languages), methodTexts(languages))
  const fonts = await openFonts(fontsNeeded(view.view), installedFonts)
  try {
    return compose(view, measureWith(fonts.font), paper)
  } finally {
    fonts.close()
  }
}

/** Rounding of the PDF writer and of kerning between words, in points. */
const SLACK = 0.6

/** What of a page leaves its box, crosses a rule or covers another text. */
export function untidy(sheet: Sheet, runs: readonly Run[]): string[] {
  const boxes = sheet.items
    .filter((item): item is TextBox => item.kind === 'text')
    .map((box) => ({
      ...box,
      bottom:
        box.top + box.lines.reduce((sum, line, index) => sum + line.style.leading + (index > 0 ? line.gap : 0), 0),
    }))
  const upright = sheet.items.flatMap((item) =>
    item.kind === 'fill' && item.width < 1 && item.height > 20 ? [item] : [],
  )
  const seen = runs.filter((run) => run.text.trim() !== '')
  const outside = seen.filter(
    (run) =>
      !boxes.some(
        (box) =>
          run.left >= box.left - SLACK &&
          run.right <= box.left + box.width + SLACK &&
          run.baseline > box.top &&
          run.baseline < box.bottom + SLACK,
      ),
  )
  const crossing = seen.filter((run) =>
    upright.some(
      (rule) =>
        run.left < rule.left &&
        run.right > rule.left + rule.width &&
        run.baseline > rule.top &&
        run.baseline < rule.top + rule.height,
    ),
  )
  return [
    ...outside.map((run) => `outside its box: ${run.text}`),
    ...crossing.map((run) => `over a rule: ${run.text}`),
    ...covering(seen),
  ]
}

/** Lines closer than this share of their size are printed over each other, where they share a stretch of the line. */
const CLOSE = 0.7

function covering(runs: readonly Run[]): string[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline)
  return sorted.flatMap((run, index) => {
    const found: string[] = []
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || other.baseline - run.baseline >= Math.min(run.size, other.size) * CLOSE) break
      if (Math.min(run.right, other.right) - Math.max(run.left, other.left) > 1)
        found.push(`over each other: ${run.text} / ${other.text}`)
    }
    return found
  })
}

/** The text of a sheet, and of a page, in the order in which it is written. */
export function textOfSheet(sheet: Sheet): string {
  return bare(sheet.items.flatMap((item) => (item.kind === 'text' ? item.lines.map((line) => line.text) : [])).join(''))
}

export function textOfRuns(runs: readonly Run[]): string {
  return bare(runs.map((run) => run.text).join(''))
}

/**
 * Entries of a sheet under which nothing but other headings stands on it: those of sections, of columns, and within
 * tables.
 */
export function lonelyHeadings(sheet: Sheet): string[] {
  const tints = sheet.items.filter((item): item is Fill => item.kind === 'fill' && item.color === 'tint')
  const isTinted = (box: TextBox): boolean =>
    tints.some(
      (fill) =>
        box.top >= fill.top &&
        box.top < fill.top + fill.height &&
        box.left >= fill.left &&
        box.left < fill.left + fill.width,
    )
  const boxes = sheet.items.filter((item): item is TextBox => item.kind === 'text' && !isFoot(sheet, item))
  return (sheet.entries ?? [])
    .filter((entry) => {
      const [title, ...below] = boxes.filter((box) => box.top >= entry.top - SLACK).sort((a, b) => a.top - b.top)
      return title !== undefined && !below.some((box) => !isTinted(box))
    })
    .map((entry) => entry.title.map((line) => line.text).join(' '))
}

function isFoot(sheet: Sheet, box: TextBox): boolean {
  return sheet.items.indexOf(box) >= sheet.items.length - 3 && !sheet.isCover
}
