import { useSyncExternalStore } from 'react'

/**
 * What the page shows: the priorities, or the proposals. Kept with the entry in the browser's history, so that Back
 * leads from one to the other.
 */
export function useView(): string | undefined {
  return useSyncExternalStore(listen, viewNow, () => undefined)
}

function viewNow(): string | undefined {
  const state: unknown = history.state
  return state !== null && typeof state === 'object' && 'view' in state ? String(state.view) : undefined
}

function listen(changed: () => void): () => void {
  const events = ['hashchange', 'popstate'] as const
  for (const event of events) window.addEventListener(event, changed)
  return () => {
    for (const event of events) window.removeEventListener(event, changed)
  }
}
