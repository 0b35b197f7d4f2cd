import type { Change } from '../../domain/project/change'

/**
 * What one tab tells the others after it saved: which entities a step changed, that a project is gone, to the bin or
 * for good, or that it was saved as a file. What became of the entities they read themselves: news may come in another
 * order than it was written.
 */
export type TabMessage =
  | { projectId: string; changes: readonly Pick<Change, 'collection' | 'id'>[] }
  | { projectId: string; deleted: true; forGood?: true }
  | { projectId: string; outsideSince: string }

/** One tab among those of this browser. */
export interface Tabs {
  tell: (message: TabMessage) => void
  /** Calls back for news of other tabs; returns a function that stops it. */
  listen: (listener: (message: TabMessage) => void) => () => void
}

/**
 * The channel to the other tabs is opened when it is first needed; there is none where the browser has no such thing.
 */
export function createTabs(): Tabs {
  let opened: BroadcastChannel | null = null
  const channel = (): BroadcastChannel | null => {
    if (typeof BroadcastChannel === 'undefined') return null
    opened ??= new BroadcastChannel('onedoor')
    return opened
  }
  return {
    tell: (message) => channel()?.postMessage(message),
    listen: (listener) => {
      const handle = (event: MessageEvent<TabMessage>): void => listener(event.data)
      channel()?.addEventListener('message', handle)
      return () => channel()?.removeEventListener('message', handle)
    },
  }
}

/** This page among the tabs. */
export const pageTabs = createTabs()

export const { tell: tellOtherTabs, listen: onOtherTabs } = pageTabs
