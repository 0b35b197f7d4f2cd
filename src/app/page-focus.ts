import { focusOn } from '../ui/row/focus-after-removal'

/** How often it is looked whether the page that comes is here, and how many times. */
const EVERY_MS = 50
const TIMES = 400

/**
 * A way from page to page that is under way: what had the focus before, where, and whether it was the browser's back or
 * forward.
 */
interface Going {
  before: Element | null
  page: string
  isBack: boolean
}

/**
 * Puts the focus on the heading of the page that was gone to, where it fell to the document with the page that went:
 * the next Tab goes on from there, and a screen reader says where one is. A focus that is still somewhere stays: on a
 * link of a bar, in a field that the page goes to by itself. The browser's back and forward do not begin in the page,
 * and always lead into it. The place that the browser scrolled to stays, and so does what the very first page does.
 */
export function startPageFocus(): void {
  let page = pageNow()
  let isFirstHere = false
  let going: Going | null = null
  const go = (isBack: boolean): void => {
    if (!isFirstHere || going) return
    const own: Going = (going = { before: document.activeElement, page, isBack })
    waitForPage((heading) => {
      going = null
      page = pageNow()
      if (heading && isToBeMoved(own)) focusOn(heading, { preventScroll: true })
    })
  }
  waitForPage(() => {
    isFirstHere = true
  })
  // Back and forward are heard first by this, while what had the focus still has it.
  addEventListener('popstate', () => go(true))
  addEventListener('hashchange', () => go(false))
}

/**
 * The page that the address names, whatever part of it: the first four pieces of “#/project/<id>/plan/front-office”.
 */
function pageNow(): string {
  return location.hash.split('/').slice(0, 4).join('/')
}

function isToBeMoved({ before, page, isBack }: Going): boolean {
  const now = document.activeElement
  if (document.querySelector('dialog[open]')) return false
  return now === null || now === document.body || (isBack && page !== pageNow() && now === before)
}

/**
 * Calls back once the page is drawn and had two frames to put the focus where it wants it; with null when it does not
 * come.
 */
function waitForPage(then: (heading: HTMLElement | null) => void, left = TIMES): void {
  const again = (): void => waitForPage(then, left - 1)
  setTimeout(() => {
    if (left === 0) then(null)
    else if (!headingNow()) again()
    else {
      afterTwoFrames(() => {
        const heading = headingNow()
        if (heading) then(heading)
        else again()
      })
    }
  }, EVERY_MS)
}

function afterTwoFrames(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then))
}

/** The heading of the page; of a page without one, the whole; null as long as it is being loaded. */
function headingNow(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('main')
  return main?.querySelector<HTMLElement>('h1') ?? (main?.querySelector('p[role=status]') ? null : main)
}
