import type { Hatch, Shape } from '../layout/sheet'
import { colors } from '../theme'

/** What is used of the PDF writer's drawing commands. Each returns the painter. */
export interface Painter {
  save: () => Painter
  restore: () => Painter
  rect: (left: number, top: number, width: number, height: number) => Painter
  clip: () => Painter
  fill: (color: string) => Painter
  moveTo: (left: number, top: number) => Painter
  lineTo: (left: number, top: number) => Painter
  lineWidth: (width: number) => Painter
  strokeColor: (color: string) => Painter
  stroke: () => Painter
}

const HATCH_STEP = 3.2
const HATCH_THICKNESS = 0.7

export function paintShapes(painter: Painter, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    if (shape.kind === 'fill') painter.rect(shape.left, shape.top, shape.width, shape.height).fill(colors[shape.color])
    else if (shape.kind === 'hatch') paintHatch(painter, shape)
    else
      painter
        .lineWidth(shape.thickness)
        .strokeColor(colors[shape.color])
        .rect(shape.left, shape.top, shape.width, shape.height)
        .stroke()
  }
}

/** Slanted lines from the lower left, cut off at the rectangle. */
function paintHatch(painter: Painter, { left, top, width, height, color }: Hatch): void {
  painter.save().rect(left, top, width, height).clip().lineWidth(HATCH_THICKNESS).strokeColor(colors[color])
  for (let start = left - height; start < left + width; start += HATCH_STEP) {
    painter.moveTo(start, top + height).lineTo(start + height, top)
  }
  painter.stroke().restore()
}
