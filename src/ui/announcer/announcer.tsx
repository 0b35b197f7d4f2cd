import { useSyncExternalStore, type ReactElement } from 'react'

let said = ''
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Says to a screen reader what just happened, where it can only be seen: a row that moved, a row that went. */
export function announce(text: string): void {
  // The same words twice are spoken twice only when the text differs.
  said = said === text ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

/** The place from which announcements are read. One on a page, there from the start. */
export function Announcer(): ReactElement {
  const text = useSyncExternalStore(listen, () => said, () => '')
  return <p className="visually-hidden" role="status">{text}</p>
}
