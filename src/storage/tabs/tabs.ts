import type { Change } from '../../domain/project/change'

/**
 * What a tab sends to the others after saving: which entities a step changed, that a project was deleted, to the bin or
 * for good, or that it was saved as a file. They read the entities themselves, because messages may arrive in another
 * order than the writes.
 */
export type TabMessage =
  | { projectId: string; changes: readonly Pick<Change, 'collection' | 'id'>[] }
  | { projectId: string; deleted: true; forGood?: true }
  | { projectId: string; outsideSince: string }

/** The channel between the tabs of this browser. */
export interface Tabs {
  tell: (message: TabMessage) => void
  /** Calls back for messages of other tabs; returns a function that unsubscribes. */
  listen: (listener: (message: TabMessage) => void) => () => void
}

/** The channel is opened on first use; there is none where the browser does not support it. */
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

/** The channel of this page. */
export const pageTabs = createTabs()

export const { tell: tellOtherTabs, listen: onOtherTabs } = pageTabs
