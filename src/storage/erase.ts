import { deleteDB } from 'idb'
import { DATABASE_NAME } from './database/connection'
import { isOpenedFromFile } from './files/opened-from-file'

/**
 * What the toolkit stores in a browser. A closed list: each item has one translated sentence for when it could not be
 * erased (`history.erase.left.*`).
 */
export const keptThings = ['database', 'preferences', 'caches', 'serviceWorker'] as const

export type KeptThing = (typeof keptThings)[number]

/** Prefix of all stored names, so that other apps on the same origin are left alone. */
const PREFIX = 'onedoor'

/** How long to wait for other tabs to close the database. */
const PATIENCE_MS = 4000

const work: Record<KeptThing, () => Promise<void>> = {
  serviceWorker: endServiceWorker,
  caches: deleteCaches,
  database: deleteDatabase,
  preferences: deletePreferences,
}

/**
 * Erases everything that the toolkit stores in this browser ([HI9]): database, preferences, offline caches and service
 * worker. Other tabs are told first and go to the start page.
 * @returns what could not be erased; empty when nothing is left
 */
export async function eraseAllKept(): Promise<KeptThing[]> {
  channel()?.postMessage('erasing')
  const left: KeptThing[] = []
  for (const thing of ['serviceWorker', 'caches', 'database', 'preferences'] as const) {
    await work[thing]().catch(() => left.push(thing))
  }
  channel()?.postMessage('erased')
  return left
}

/**
 * Calls back when another tab starts to erase everything, and again when it has finished: a page that reloads before
 * that would still show what is being erased.
 */
export function onErasedElsewhere(onStart: () => void, onDone: () => void): void {
  channel()?.addEventListener('message', ({ data }) => {
    onStart()
    document.body.inert = true
    if (data === 'erasing') setTimeout(onDone, 3 * PATIENCE_MS)
    else clearThisTab(onDone)
  })
}

/** Clears this tab's own session storage too, and what it has written since. */
function clearThisTab(listener: () => void): void {
  deletePreferences().then(listener, listener)
}

let opened: BroadcastChannel | null = null

function channel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  opened ??= new BroadcastChannel('onedoor-erase')
  return opened
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('another tab holds the database open')), PATIENCE_MS)
    deleteDB(DATABASE_NAME).then(resolve, reject)
  })
}

async function deletePreferences(): Promise<void> {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage).filter((name) => name.startsWith(PREFIX))) storage.removeItem(key)
  }
}

async function deleteCaches(): Promise<void> {
  // Only secure contexts have caches.
  if (typeof caches === 'undefined') return
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const gone = await Promise.all(names.map((name) => caches.delete(name)))
  if (gone.includes(false)) throw new Error('a cache is still there')
}

async function endServiceWorker(): Promise<void> {
  // A page opened from a file has no service workers, and asking for them throws.
  if (!('serviceWorker' in navigator) || isOpenedFromFile()) return
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration && !(await registration.unregister())) throw new Error('the service worker is still there')
}
