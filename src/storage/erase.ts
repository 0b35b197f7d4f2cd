import { deleteDB } from 'idb'
import { DATABASE_NAME } from './database/connection'
import { isOpenedFromFile } from './files/opened-from-file'

/**
 * What the toolkit keeps in a browser. A closed list: each has one translated sentence for when it could not be erased
 * (`history.erase.left.*`).
 */
export const keptThings = ['database', 'preferences', 'caches', 'serviceWorker'] as const

export type KeptThing = (typeof keptThings)[number]

/** All names that the toolkit gives to what it keeps begin so: other apps of the same address are left alone. */
const PREFIX = 'onedoor'

/** Another tab may hold the database open; so long is waited for it to let go. */
const PATIENCE_MS = 4000

const work: Record<KeptThing, () => Promise<void>> = {
  serviceWorker: endServiceWorker,
  caches: deleteCaches,
  database: deleteDatabase,
  preferences: deletePreferences,
}

/**
 * Erases all that the toolkit keeps in this browser ([HI9]): the database, what it remembers of the device, the copy
 * for work offline, and the worker that serves it. Other tabs are told first and go to the start page.
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
 * Calls back when another tab begins to erase everything, and again when it has: a page that began anew before that
 * would still show what is about to go.
 */
export function onErasedElsewhere(letGo: () => void, listener: () => void): void {
  channel()?.addEventListener('message', ({ data }) => {
    letGo()
    document.body.inert = true
    if (data === 'erasing') setTimeout(listener, 3 * PATIENCE_MS)
    else beginAnew(listener)
  })
}

/** What this tab alone remembers goes as well, and what it wrote since. */
function beginAnew(listener: () => void): void {
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
  // A page that is not served securely has none.
  if (typeof caches === 'undefined') return
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const gone = await Promise.all(names.map((name) => caches.delete(name)))
  if (gone.includes(false)) throw new Error('a cache is still there')
}

async function endServiceWorker(): Promise<void> {
  // A page that was opened from a file has none either, and may not even ask.
  if (!('serviceWorker' in navigator) || isOpenedFromFile()) return
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration && !(await registration.unregister())) throw new Error('the service worker is still there')
}
