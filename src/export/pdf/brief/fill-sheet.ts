import { createComposer, type Composer } from '../layout/composer'
import type { Sheet } from '../layout/sheet'

/** How much a sheet holds: a number for each of its lists, and for how many lines a text may have. */
export type Amounts = Readonly<Record<string, number>>

/**
 * One sheet with as much as fits on it: begins with the first of some least amounts that fits, then lets every amount
 * grow in turn by one as long as the sheet stays one sheet.
 * @returns null when not even the last of the least amounts fits
 */
export function fillSheet<Own extends Amounts>(
  least: readonly Own[],
  most: Own,
  put: (composer: Composer, amounts: Own) => void,
): Sheet | null {
  const setWith = (amounts: Own): Sheet | null => {
    const composer = createComposer('portrait')
    composer.newSheet()
    put(composer, amounts)
    const [sheet, ...more] = composer.sheets
    return sheet && more.length === 0 && composer.free() >= 0 ? sheet : null
  }
  for (const amounts of least) {
    const sheet = setWith(amounts)
    if (sheet) return grown(sheet, amounts, most, setWith)
  }
  return null
}

function grown<Own extends Amounts>(
  begun: Sheet,
  least: Own,
  most: Own,
  setWith: (amounts: Own) => Sheet | null,
): Sheet {
  let sheet = begun
  let amounts = least
  let growing = Object.keys(most)
  while (growing.length > 0) {
    growing = growing.filter((key) => {
      const now = amounts[key] ?? 0
      if (now >= (most[key] ?? 0)) return false
      const more = { ...amounts, [key]: now + 1 }
      const next = setWith(more)
      if (!next) return false
      sheet = next
      amounts = more
      return true
    })
  }
  return sheet
}
