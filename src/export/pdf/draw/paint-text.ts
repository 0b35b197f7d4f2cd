import type { TextBox } from '../layout/sheet'
import type { TextLine } from '../layout/text-lines'
import type { DrawnFont, OpenFonts } from '../open-fonts'
import { runsOf } from '../text/measure'
import { baselineOf, colors } from '../theme'

/** What is used of the PDF writer's text commands. Each returns the painter. */
export interface TextPainter {
  /** @param name by which the writer finds the font again. Without it, it would open the font anew for every line */
  font: (font: object, name: string, size: number) => TextPainter
  fillColor: (color: string) => TextPainter
  /** @param left null goes on where the text before ended */
  text: (text: string, left: number | null, top: number, options: typeof asPlaced) => TextPainter
}

/** Lines are broken and placed already: the writer neither breaks them nor moves them to their baseline. */
const asPlaced = { lineBreak: false, baseline: 'alphabetic' } as const

/**
 * Paints lines where they stand. The PDF writer's own layout of texts would measure, break and place every line a
 * second time, which took three quarters of the time of a large document, and lose the places of marks on the way.
 */
export function paintTexts(painter: TextPainter, boxes: readonly TextBox[], fonts: OpenFonts): void {
  for (const box of boxes) {
    let top = box.top
    for (const [index, line] of box.lines.entries()) {
      if (index > 0) top += line.gap
      if (line.text !== '') paintLine(painter, box, line, top, fonts)
      top += line.style.leading
    }
  }
}

function paintLine(painter: TextPainter, box: TextBox, line: TextLine, top: number, fonts: OpenFonts): void {
  const { size, bold, color, language } = line.style
  const runs = runsOf(line.text, language).map((run) => ({ text: run.text, font: fonts.font(run.font, bold) }))
  const baseline = top + baselineOf(line.style)
  painter.fillColor(colors[color])
  for (const [index, { text, font }] of runs.entries()) {
    painter
      .font(font.source, font.name, size)
      .text(text, index === 0 ? leftOf(box, runs, size) : null, baseline, asPlaced)
  }
}

function leftOf(
  { left, width, align = 'left' }: TextBox,
  runs: readonly { text: string; font: DrawnFont }[],
  size: number,
): number {
  if (align === 'left') return left
  const taken =
    size * runs.reduce((total, { text, font }) => total + font.layout(text).advanceWidth / font.unitsPerEm, 0)
  return align === 'right' ? left + width - taken : left + (width - taken) / 2
}
