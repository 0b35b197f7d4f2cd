import type { Composer } from '../layout/composer'
import type { SheetItem } from '../layout/sheet'

/** Something of the form that stays on one sheet: a question with its boxes, a heading, a line of the checklist. */
export interface Unit {
  height: number
  /** What is drawn, when its upper left corner is there. */
  items: (left: number, top: number) => readonly SheetItem[]
}

/** Units below each other as one, so that no sheet ends between them. */
export function stack(units: readonly Unit[]): Unit {
  return {
    height: units.reduce((total, unit) => total + unit.height, 0),
    items: (left, top) => {
      let next = top
      return units.flatMap((unit) => {
        const own = next
        next += unit.height
        return unit.items(left, own)
      })
    },
  }
}

export function putUnit(composer: Composer, unit: Unit): void {
  composer.put(unit.items(composer.left, composer.top()), unit.height)
}

/**
 * Units in their order, each whole on a sheet.
 * @param again what stands at the top of every further sheet, such as the headings of the columns
 * @param before what stands there if already the first unit needs a sheet of its own
 */
export function putUnits(composer: Composer, units: readonly Unit[], again: Unit, before = again): void {
  for (const [index, unit] of units.entries()) {
    if (unit.height > composer.free()) {
      composer.newSheet()
      putUnit(composer, index === 0 ? before : again)
    }
    putUnit(composer, unit)
  }
}
