/** As long as a frame may take on an old laptop; far below the second in which everything is kept. */
const FRAME_MS = 80

let isGoing = false
const listeners = new Set<() => void>()
const returns = new Set<() => void>()

/** True from the moment the page is hidden or closed: what is to be kept has to be on its way at once. */
export function isPageGoing(): boolean {
  return isGoing
}

/** Calls back when the page is hidden or closed, before anything else hears of it. */
export function whenPageGoes(listener: () => void): void {
  listeners.add(listener)
}

/** Nobody is called when the page goes: for one whose work has been erased. */
export function keepNothingMore(): void {
  listeners.clear()
}

/** Calls back when the page is seen or worked in again. */
export function whenPageReturns(listener: () => void): void {
  returns.add(listener)
}

/** Resolves once the screen has had time to show what was just changed: a click should not wait for the disk. */
export function afterTheFrame(): Promise<void> {
  if (typeof document === 'undefined' || isGoing) return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_MS)
  })
}

function go(): void {
  isGoing = true
  for (const listener of listeners) listener()
}

function comeBack(): void {
  isGoing = false
  for (const listener of returns) listener()
}

if (typeof document !== 'undefined') {
  // Captured, so that this is known when a text field hands on what was typed last.
  window.addEventListener('pagehide', go, { capture: true })
  window.addEventListener('pageshow', comeBack)
  window.addEventListener('focus', comeBack)
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) go()
      else comeBack()
    },
    { capture: true },
  )
}
