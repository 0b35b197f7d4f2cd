/** What a frame may take on an old laptop; far below the second in which everything is saved. */
const FRAME_MS = 80

let isHiding = false
const hidden = new Set<() => void>()
const returned = new Set<() => void>()

/** True from the moment the page is hidden or closed: from then on, saving must not wait for anything. */
export function isPageHiding(): boolean {
  return isHiding
}

/** Calls back when the page is hidden or closed, before any other listener; returns a function that unsubscribes. */
export function whenPageHides(listener: () => void): () => void {
  hidden.add(listener)
  return () => hidden.delete(listener)
}

/** Removes all listeners for hiding, once everything has been erased and must not be saved again. */
export function dropHideListeners(): void {
  hidden.clear()
}

/** Calls back when the page is shown or focused again; returns a function that unsubscribes. */
export function whenPageReturns(listener: () => void): () => void {
  returned.add(listener)
  return () => returned.delete(listener)
}

/** Resolves once a frame has had time to be drawn, so that a click does not wait for the disk. */
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
  // In the capture phase, so that this is known when a text field hands on what was typed last.
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
