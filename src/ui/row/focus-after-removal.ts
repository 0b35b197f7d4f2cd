/** About two seconds: longer than the browser's storage takes to let go of a row. */
const FRAMES = 120

/**
 * Keeps the keyboard focus near a row that is removed together with the button pressed: moves it to the next row, the
 * previous one, or the nearest heading.
 * @param row the row, before it is removed
 * @returns a function to call when the removal has begun. It waits until the row is gone, and does nothing when the
 * focus has moved elsewhere meanwhile.
 */
export function focusAfterRemoval(row: Element | null): () => void {
  const neighbours = [row?.nextElementSibling, row?.previousElementSibling].filter(
    (one) => one?.tagName === row?.tagName,
  )
  const section = row?.closest('section')
  const target = (): Element | null | undefined => {
    const next = neighbours.find((one) => one?.isConnected)
    if (next) return startOf(next)
    return (section?.isConnected && section.querySelector('h2')) || document.querySelector('main h1')
  }
  return () =>
    whenGone(row, FRAMES, () => {
      if (document.activeElement === document.body) focusOn(target())
    })
}

/** Puts the focus on a text or a heading, which no key comes to otherwise. */
export function focusOn(element: Element | null | undefined, options?: FocusOptions): void {
  if (!(element instanceof HTMLElement)) return
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus(options)
}

function whenGone(row: Element | null, framesLeft: number, then: () => void): void {
  requestAnimationFrame(() => {
    if (!row?.isConnected) then()
    else if (framesLeft > 0) whenGone(row, framesLeft - 1, then)
  })
}

/** What says which row it is: its heading, or the link in it; without one, its first button. */
function startOf(row: Element): Element {
  const heading = row.querySelector('h2, h3')
  return heading?.querySelector('a') ?? heading ?? row.querySelector('button') ?? row
}
