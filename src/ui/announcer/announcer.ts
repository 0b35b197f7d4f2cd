/** How long the words stay in the page: long enough to be read out, too short to be met again by who reads on. */
const KEPT_MS = 7000
/** A page that comes sooner than this after the words were said does not take them away: they are still to be read. */
const FRESH_MS = 1000
/** A place that is new to the page is not listened to at once. */
const NOTICED_AFTER_MS = 100

let place: HTMLElement | undefined
let saidAt = 0
let emptying: ReturnType<typeof setTimeout> | undefined

/**
 * Puts the place from which announcements are read into the page, where it stays whatever page is shown. Once is
 * enough.
 */
export function startAnnouncing(): HTMLElement {
  if (place?.isConnected) return place
  place = document.createElement('p')
  place.className = 'visually-hidden'
  place.setAttribute('role', 'status')
  place.dataset['announcer'] = ''
  document.body.append(place)
  addEventListener('hashchange', emptyOnNewPage)
  return place
}

/** Says to a screen reader what just happened, where it can only be seen: a row that moved, a row that went. */
export function announce(text: string): void {
  const isNew = !place?.isConnected
  const region = startAnnouncing()
  if (isNew) setTimeout(() => say(region, text), NOTICED_AFTER_MS)
  else say(region, text)
}

function say(region: HTMLElement, text: string): void {
  // The same words twice are spoken twice only when the text differs.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text
  saidAt = Date.now()
  clearTimeout(emptying)
  emptying = setTimeout(empty, KEPT_MS)
}

/** What a screen reader has begun to say it says to the end: only the text is gone. */
function empty(): void {
  clearTimeout(emptying)
  if (place) place.textContent = ''
}

function emptyOnNewPage(): void {
  if (Date.now() - saidAt > FRESH_MS) empty()
}
