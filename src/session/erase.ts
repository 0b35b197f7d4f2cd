import { appPath, hashOf } from '../paths/paths'
import { eraseAllKept, type KeptThing, onErasedElsewhere } from '../storage/erase'
import { dropHideListeners } from '../storage/tabs/page-hiding'
import { forgetEverything } from './current'

/**
 * Erases everything that the toolkit stores in this browser ([HI9]).
 * @returns what could not be erased; empty when nothing is left
 */
export async function eraseEverything(): Promise<KeptThing[]> {
  await closeEverything()
  return eraseAllKept()
}

/** Closes what is open here when another tab starts to erase everything, and reloads once it has finished. */
export function listenForErase(): void {
  onErasedElsewhere(() => void closeEverything(), startAnew)
}

/** Reloads at the start page, as on a first visit. */
export function startAnew(): void {
  location.hash = hashOf(appPath('start'))
  location.reload()
}

/** From here on nothing is written, not even when the page is hidden. */
function closeEverything(): Promise<void> {
  dropHideListeners()
  return forgetEverything()
}
