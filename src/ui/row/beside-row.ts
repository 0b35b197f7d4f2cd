/** About two seconds: longer than the browser's storage takes to let go of a row. */
const FRAMES = 120

/**
 * Where the focus goes when a row of a list goes away with the button that was pressed: to the row after it, the one
 * before it, or the nearest heading.
 * @param row the row, while it is still there
 * @returns a function to call once it is on its way out. It waits until the row is gone, and leaves alone a focus that
 * went elsewhere meanwhile.
 */
export function besideRow(row: Element | null): () => void {
  const beside = [row?.nextElementSibling, row?.previousElementSibling].filter((one) => one?.tagName === row?.tagName)
  const section = row?.closest('section')
  const target = (): Element | null | undefined => {
    const next = beside.find((one) => one?.isConnected)
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
