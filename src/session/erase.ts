import { appPath, hashOf } from '../paths/paths'
import { eraseAllKept, type KeptThing, onErasedElsewhere } from '../storage/erase'
import { keepNothingMore } from '../storage/tabs/page-hiding'
import { forgetEverything } from './current'

/**
 * Erases all that the toolkit keeps in this browser ([HI9]).
 * @returns what could not be erased; empty when nothing is left
 */
export async function eraseEverything(): Promise<KeptThing[]> {
  await letGo()
  return eraseAllKept()
}

/** Lets go of what is open here when another tab begins to erase everything, and starts anew once it has. */
export function startHearingOfErasing(): void {
  onErasedElsewhere(() => void letGo(), startAnew)
}

/** Goes to the start page as on a first visit: with a page that remembers nothing. */
export function startAnew(): void {
  location.hash = hashOf(appPath('start'))
  location.reload()
}

/** Nothing is written from here on, also not when the page is hidden. */
function letGo(): Promise<void> {
  keepNothingMore()
  return forgetEverything()
}
