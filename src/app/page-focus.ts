import { focusOn } from '../ui/row/beside-row'

/** How often it is looked whether the page that comes is here, and for how long. */
const EVERY_MS = 50
const LONGEST = 400

/** A way from page to page that is under way: what had the focus before, and whether it was the browser's back or forward. */
interface Going { before: Element | null; isBack: boolean; isOtherPage: boolean }

/**
 * Puts the focus on the heading of the page that was gone to, where it fell to the document with the page that went: the
 * next Tab goes on from there, and a screen reader says where one is. A focus that is still somewhere stays: on a link of a
 * bar, in a field that the page goes to by itself. The browser's back and forward do not begin in the page, and always lead
 * into it. The place that the browser scrolled to stays, and so does what the very first page does.
 */
export function startPageFocus(): void {
  let isFirstHere = false
  let going: Going | null = null
  let beforeBack: Element | null | undefined
  waitForPage(() => { isFirstHere = true })
  addEventListener('popstate', () => { beforeBack = document.activeElement })
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    const next = { before: beforeBack ?? document.activeElement, isBack: beforeBack !== undefined, isOtherPage: pageOf(oldURL) !== pageOf(newURL) }
    beforeBack = undefined
    if (!isFirstHere) return
    const own = going = going ?? next
    // After a redirect only the last one counts; the first knows where it began.
    waitForPage((heading) => {
      if (going !== own) return
      going = null
      if (isToBeMoved(own)) focusOn(heading, { preventScroll: true })
    })
  })
}

/** The page that an address names, whatever part of it: the first four pieces of “#/project/<id>/plan/front-office”. */
function pageOf(address: string): string {
  return new URL(address).hash.split('/').slice(0, 4).join('/')
}

function isToBeMoved({ before, isBack, isOtherPage }: Going): boolean {
  const now = document.activeElement
  if (document.querySelector('dialog[open]')) return false
  return now === null || now === document.body || (isBack && isOtherPage && now === before)
}

/** Calls back once the page is drawn and had two frames to put the focus where it wants it. */
function waitForPage(then: (heading: HTMLElement) => void, left = LONGEST): void {
  setTimeout(() => {
    const here = headingNow()
    if (here) requestAnimationFrame(() => requestAnimationFrame(() => then(headingNow() ?? here)))
    else if (left > 0) waitForPage(then, left - 1)
  }, EVERY_MS)
}

/** The heading of the page; of a page without one, the whole; null as long as it is being loaded. */
function headingNow(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('main')
  return main?.querySelector<HTMLElement>('h1') ?? (main?.querySelector('p[role=status]') ? null : main)
}
