import { useEffect } from 'react'

/** What a link to a place asks the page there to show first: it comes with the entry in the browser's history. */
export function arrivalState(): Readonly<Record<string, string>> {
  const state: unknown = history.state
  if (state === null || typeof state !== 'object') return {}
  return Object.fromEntries(
    Object.entries(state).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Puts the focus on the text that a link led to, once the page that holds it is there: a row of a plan. */
export function useArrivalAtRow(): void {
  useEffect(() => {
    const { row } = arrivalState()
    if (!row) return
    // The frame after the rows are laid out; before it there is no place to go to.
    const frame = requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)
      if (found) arriveIn(found)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}

/** The same for a section of a page, by the id of its heading. */
export function useArrivalAtSection(): void {
  useEffect(() => {
    const { section } = arrivalState()
    const found = section ? document.getElementById(section)?.closest('section') : null
    if (found) arriveIn(found)
  }, [])
}

/**
 * Goes to the text that a link led to, within what holds it: the field that is marked with the name that the link
 * brings, or else the first one. What is changed in a window of its own is opened.
 * @returns false when the link asks for no field
 */
export function arriveIn(container: HTMLElement): boolean {
  const { field, language } = arrivalState()
  if (!field) return false
  const marked = container.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`) ?? container
  const opener = marked === container ? null : marked.querySelector<HTMLElement>('button[aria-haspopup="dialog"]')
  container.scrollIntoView({ block: 'center' })
  if (!opener) focusHalf(marked, language)
  else {
    opener.focus({ preventScroll: true })
    opener.click()
    // The window is there with the next frame, and the one after it has given the focus to its first button.
    afterFrames(2, () => focusHalf(document.querySelector<HTMLElement>('dialog[open]') ?? marked, language))
  }
  return true
}

/** Puts the focus into a text, on its half in a language where it shows the other one. */
function focusHalf(marked: HTMLElement, language: string | undefined): void {
  const text = marked.querySelector<HTMLElement>('textarea')
  if (!text) return marked.focus({ preventScroll: true })
  text.scrollIntoView({ block: 'nearest' })
  text.focus({ preventScroll: true })
  if (!language || text.lang === language) return
  // In a table the switch between the halves comes with the focus.
  afterFrames(1, () => {
    marked.querySelector<HTMLElement>(`[data-half="${CSS.escape(language)}"]`)?.click()
    afterFrames(1, () => marked.querySelector<HTMLElement>('textarea')?.focus({ preventScroll: true }))
  })
}

function afterFrames(count: number, then: () => void): void {
  requestAnimationFrame(() => (count > 1 ? afterFrames(count - 1, then) : then()))
}
