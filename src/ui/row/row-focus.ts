import type { KeyboardEvent } from 'react'

/**
 * Rows of a plan carry the id of what they show as `data-row`, so that the focus can follow what was added, moved or
 * deleted.
 */
function rowOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
}

/** Puts the focus into the text of a row that was just added. */
export function focusText(id: string): void {
  requestAnimationFrame(() => rowOf(id)?.querySelector('textarea')?.focus())
}

/** Puts the focus on a row, as after a move to another place of the page. */
export function focusRow(id: string): void {
  requestAnimationFrame(() => {
    rowOf(id)?.scrollIntoView({ block: 'nearest' })
    rowOf(id)?.focus({ preventScroll: true })
  })
}

/** Where the focus goes when a row is deleted: the row after it, before it, or around it. Asked before, used after. */
export function neighbourOf(id: string): () => void {
  const row = rowOf(id)
  const beside = [row?.nextElementSibling, row?.previousElementSibling].find(
    (element) => element instanceof HTMLElement && element.dataset['row'] !== undefined,
  )
  const target = beside ?? row?.parentElement?.closest('[data-row]') ?? row?.closest('section')?.querySelector('h2')
  return () =>
    requestAnimationFrame(() => (target instanceof HTMLElement ? target.focus({ preventScroll: true }) : undefined))
}

/** Alt and an arrow up or down; null for any other key. */
export function directionOf(event: KeyboardEvent): -1 | 1 | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  return event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
}
