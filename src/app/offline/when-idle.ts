/** The network counts as idle once nothing has been loaded for so long. */
const NETWORK_IDLE_MS = 2000

/**
 * Calls back once the page, the network and the browser are idle, so that background work never delays the first
 * question. A page that comes from the device need not wait for the network.
 */
export function whenIdle(work: () => void): void {
  const wait = isOnDevice() ? whenBrowserIdle : whenNetworkIdle
  if (document.readyState === 'complete') wait(work)
  else window.addEventListener('load', () => wait(work), { once: true })
}

/** Whether this page's files come from the device, not over the network. */
export function isOnDevice(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}

function whenBrowserIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work)
  else setTimeout(work)
}

function whenNetworkIdle(work: () => void): void {
  const count = loadedSoFar()
  setTimeout(() => {
    if (loadedSoFar() > count) whenNetworkIdle(work)
    else whenBrowserIdle(work)
  }, NETWORK_IDLE_MS)
}

function loadedSoFar(): number {
  return performance.getEntriesByType('resource').length
}
