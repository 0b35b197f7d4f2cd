/** How long nothing may have been loaded before the app's other files are. */
const QUIET_MS = 2000

/**
 * Calls back once the page is loaded, nothing more has come for a while, and the browser has time: the first question
 * goes before everything else. A page whose files are on the device has no line to keep free.
 */
export function whenQuiet(work: () => void): void {
  const wait = isOnDevice() ? whenIdle : waitForQuiet
  if (document.readyState === 'complete') wait(work)
  else window.addEventListener('load', () => wait(work), { once: true })
}

/** Whether this page's files come from the device, not over the network. */
export function isOnDevice(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work)
}

function waitForQuiet(work: () => void): void {
  const count = loadedSoFar()
  setTimeout(() => {
    if (loadedSoFar() > count) waitForQuiet(work)
    else whenIdle(work)
  }, QUIET_MS)
}

function loadedSoFar(): number {
  return performance.getEntriesByType('resource').length
}
