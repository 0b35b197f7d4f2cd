import type { Line } from '../../view/lines'
import type { SheetItem } from '../layout/sheet'
import { heightOf, type TextLine } from '../layout/text-lines'
import { oneLine, widthOf } from '../page-frame'
import type { TextRole } from '../theme'
import type { Form } from './form'
import type { Unit } from './unit'

/** A box to tick by hand, in points. */
export const BOX = 12

/** An empty box in the middle of a column. */
export function tickBox(columnLeft: number, columnWidth: number, middle: number): SheetItem {
  return {
    kind: 'frame',
    left: columnLeft + (columnWidth - BOX) / 2,
    top: middle - BOX / 2,
    width: BOX,
    height: BOX,
    color: 'ink',
    thickness: 0.9,
  }
}

export function writingRule(left: number, bottom: number, width: number): SheetItem {
  return { kind: 'fill', left, top: bottom - 0.6, width, height: 0.6, color: 'grey' }
}

/** A name in front of ruled lines: on the first one behind the name, on the others along the whole width. */
export function writingLines(
  label: readonly Line[],
  count: number,
  width: number,
  { measure, spacing: { writing } }: Form,
  role: TextRole = 'remark',
): Unit {
  const name = oneLine(label, role, width * 0.7, measure)
  const indent = name.length > 0 ? widthOf(name, measure) + 6 : 0
  return {
    height: count * writing,
    items: (left, top) => [
      { kind: 'text', left, top: top + writing - heightOf(name) + 3, width: width * 0.7, lines: name },
      ...Array.from({ length: count }, (_, index) => {
        const start = index === 0 ? indent : 0
        return writingRule(left + start, top + (index + 1) * writing, width - start)
      }),
    ],
  }
}

/** Units side by side, as high as the highest. */
export function besides(units: readonly { unit: Unit; left: number }[]): Unit {
  return {
    height: Math.max(0, ...units.map(({ unit }) => unit.height)),
    items: (left, top) => units.flatMap(({ unit, left: own }) => unit.items(left + own, top)),
  }
}

/** A unit further to the right. */
export function shifted(unit: Unit, by: number): Unit {
  return besides([{ unit, left: by }])
}

export function textUnit(
  lines: readonly TextLine[],
  left: number,
  width: number,
  pad: { top: number; bottom: number } = { top: 0, bottom: 0 },
): Unit {
  if (lines.length === 0) return space(0)
  return {
    height: pad.top + heightOf(lines) + pad.bottom,
    items: (start, top) => [{ kind: 'text', left: start + left, top: top + pad.top, width, lines }],
  }
}

export function space(height: number): Unit {
  return { height, items: () => [] }
}

/** A horizontal line that takes no height. */
export function ruleUnit(left: number, width: number, look: 'hairline' | 'rule' | 'heavy'): Unit {
  const thickness = look === 'heavy' ? 1.2 : 0.6
  return {
    height: 0,
    items: (start, top) => [
      {
        kind: 'fill',
        left: start + left,
        top: top - thickness / 2,
        width,
        height: thickness,
        color: look === 'heavy' ? 'blue' : look,
      },
    ],
  }
}

/** The middle of the first line of a text. */
export function middleOfFirst(lines: readonly TextLine[], top: number): number {
  return top + (lines[0]?.style.leading ?? BOX) / 2
}
