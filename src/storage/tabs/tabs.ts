import type { Change } from '../../domain/project/change'

/**
 * What one tab tells the others after it saved: which entities a step changed, that a project is gone, to the bin or for
 * good, or that it was saved as a file. What became of the entities they read themselves: news may come in another order
 * than it was written.
 */
export type TabNews =
  | { projectId: string; changes: readonly Pick<Change, 'collection' | 'id'>[] }
  | { projectId: string; deleted: true; forGood?: true }
  | { projectId: string; outsideSince: string }

let opened: BroadcastChannel | null = null

/** The channel between the tabs of this browser; none where the browser has no such thing. */
function channel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  opened ??= new BroadcastChannel('onedoor')
  return opened
}

export function tellOtherTabs(news: TabNews): void {
  channel()?.postMessage(news)
}

/** Calls back for news of other tabs; returns a function that stops it. */
export function onOtherTabs(listener: (news: TabNews) => void): () => void {
  const handle = (event: MessageEvent<TabNews>): void => listener(event.data)
  channel()?.addEventListener('message', handle)
  return () => channel()?.removeEventListener('message', handle)
}
