import { useEffect } from 'react'

/** What a link to a place asks the page there to show first: it comes with the entry in the browser's history. */
export function arrivalState(): Readonly<Record<string, string>> {
  const state: unknown = history.state
  if (state === null || typeof state !== 'object') return {}
  return Object.fromEntries(Object.entries(state).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** Puts the focus on the text that a link led to, once the page that holds it is there: a row of a plan. */
export function useArrivalAtRow(): void {
  useEffect(() => {
    const { row, field } = arrivalState()
    if (!row) return
    // The frame after the rows are laid out; before it there is no place to go to.
    const frame = requestAnimationFrame(() => {
      const found = document.querySelector<HTMLElement>(`[data-row="${CSS.escape(row)}"]`)
      if (!found) return
      found.scrollIntoView({ block: 'center' })
      const text = field === 'timeline' ? null : found.querySelector<HTMLElement>(field === 'comment' ? '[data-field="comment"] textarea' : 'textarea')
      ;(text ?? found).focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
}

/** The same for a section of a page, by the id of its heading: into the first text of it. */
export function useArrivalAtSection(): void {
  useEffect(() => {
    const { section } = arrivalState()
    const heading = section ? document.getElementById(section) : null
    heading?.scrollIntoView({ block: 'start' })
    heading?.closest('section')?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true })
  }, [])
}
