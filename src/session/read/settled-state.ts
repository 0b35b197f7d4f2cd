import { useStore, type StoreApi } from 'zustand'
import type { ProjectState } from '../project-state'
import { useProjectStore } from '../current'

type Listener = Parameters<StoreApi<ProjectState>['subscribe']>[0]

const listeners = new Set<Listener>()
let settled: ProjectState | null = null
let isWaiting = false
let stopFollowing: () => void = () => undefined

/** The settled state while anything is subscribed to it, otherwise the current one. */
function getState(): ProjectState {
  return settled ?? useProjectStore.getState()
}

function settle(): void {
  isWaiting = false
  if (!settled) return
  const before = settled
  settled = useProjectStore.getState()
  for (const listener of listeners) listener(settled, before)
}

/**
 * On the second frame from now, the one after that which is about to be drawn. A background page draws none and settles
 * when it is shown again.
 */
function settleAfterTheFrame(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => requestAnimationFrame(settle))
}

function follow(state: ProjectState, before: ProjectState): void {
  // After a change of project, nothing of the old one may stay on the screen.
  const isSameProject = state.project?.header.id === before.project?.header.id
  if (isSameProject && typeof requestAnimationFrame === 'function') settleAfterTheFrame()
  else settle()
}

/** Follows the project while there is at least one listener. */
function subscribe(listener: Listener): () => void {
  if (listeners.size === 0) {
    settled = useProjectStore.getState()
    stopFollowing = useProjectStore.subscribe(follow)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    stopFollowing()
    settled = null
  }
}

const settledStore = { getState, getInitialState: getState, subscribe }

/**
 * The state of the store when the last frame was shown, for counts, scores and the top bar: the frame that answers a
 * click is for what was clicked, and what is derived from it may follow in the next.
 */
export function useSettledStore<Result>(select: (state: ProjectState) => Result): Result {
  return useStore(settledStore, select)
}
