/** How long nothing may have been loaded before the app's other files are. */
const QUIET_MS = 2000

/** Calls back once the page is loaded, nothing more has come for a while, and the browser has time: the first question goes before everything else. */
export function whenQuiet(work: () => void): void {
  if (document.readyState === 'complete') waitForQuiet(work)
  else window.addEventListener('load', () => waitForQuiet(work), { once: true })
}

function waitForQuiet(work: () => void): void {
  const count = loadedSoFar()
  setTimeout(() => {
    if (loadedSoFar() > count) waitForQuiet(work)
    else if ('requestIdleCallback' in window) requestIdleCallback(work)
    else work()
  }, QUIET_MS)
}

function loadedSoFar(): number {
  return performance.getEntriesByType('resource').length
}
