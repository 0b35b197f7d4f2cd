/** As long as a frame may take on an old laptop; far below the second in which everything is kept. */
const FRAME_MS = 80

let isHiding = false
const hidden = new Set<() => void>()
const returned = new Set<() => void>()

/** True from the moment the page is hidden or closed: what is to be kept has to be on its way at once. */
export function isPageHiding(): boolean {
  return isHiding
}

/** Calls back when the page is hidden or closed, before anything else hears of it; returns a function that stops it. */
export function whenPageHides(listener: () => void): () => void {
  hidden.add(listener)
  return () => hidden.delete(listener)
}

/** Nobody is called when the page is hidden: for one whose work has been erased. */
export function keepNothingMore(): void {
  hidden.clear()
}

/** Calls back when the page is seen or worked in again; returns a function that stops it. */
export function whenPageReturns(listener: () => void): () => void {
  returned.add(listener)
  return () => returned.delete(listener)
}

/** Resolves once the screen has had time to show what was just changed: a click should not wait for the disk. */
export function afterTheFrame(): Promise<void> {
  if (typeof document === 'undefined' || isHiding) return Promise.resolve()
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_MS)
  })
}

function hide(): void {
  isHiding = true
  for (const listener of hidden) listener()
}

function comeBack(): void {
  isHiding = false
  for (const listener of returned) listener()
}

/** Follows whether the page is hidden. Called once, when the app starts; does nothing where there is no page. */
export function startPageHiding(): void {
  if (typeof document === 'undefined') return
  // Captured, so that this is known when a text field hands on what was typed last.
  window.addEventListener('pagehide', hide, { capture: true })
  window.addEventListener('pageshow', comeBack)
  window.addEventListener('focus', comeBack)
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hide()
      else comeBack()
    },
    { capture: true },
  )
}
