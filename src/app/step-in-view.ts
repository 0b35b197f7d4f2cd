/**
 * Keeps the link of the open page in view, in a row of links that scrolls sideways: at once, when another page is
 * opened, and when the row or its links become wider or narrower (another window, language or font). Only the row
 * itself moves, at one stroke: neither the page nor the focus does, and a link that is wholly in view stays where it
 * is. What watches goes when the row does.
 */
export function keepStepInView(row: HTMLElement): void {
  const show = (): void => showCurrent(row)
  new MutationObserver(show).observe(row, { subtree: true, attributeFilter: ['aria-current'] })
  const sizes = new ResizeObserver(show)
  for (const box of [row, ...row.children]) sizes.observe(box)
}

function showCurrent(row: HTMLElement): void {
  const current = row.querySelector('[aria-current]')
  if (!current) return
  const frame = row.getBoundingClientRect()
  const box = current.getBoundingClientRect()
  if (box.left >= frame.left && box.right <= frame.right) return
  // In the middle, so that it is seen that there is more on both sides.
  row.scrollLeft += box.left + box.width / 2 - frame.left - frame.width / 2
}
