import { useStore, type StoreApi } from 'zustand'
import type { ProjectState } from '../project-state'
import { useProjectStore } from '../current'

type Listener = Parameters<StoreApi<ProjectState>['subscribe']>[0]

const listeners = new Set<Listener>()
let settled: ProjectState | null = null
let isWaiting = false
let stopFollowing: () => void = () => undefined

/** What is settled, while somebody shows it; otherwise the project as it is. */
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
 * With the second frame from now, the one after that which is about to be drawn. A page in the background draws none;
 * it settles when it is seen again.
 */
function settleAfterTheFrame(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => requestAnimationFrame(settle))
}

function follow(state: ProjectState, before: ProjectState): void {
  // Another project, or none: nothing of the old one may stay on the screen.
  const isSameProject = state.project?.header.id === before.project?.header.id
  if (isSameProject && typeof requestAnimationFrame === 'function') settleAfterTheFrame()
  else settle()
}

/** The project is followed from the first that shows it to the last. */
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
 * What the store held when the last frame was shown. Counts, scores and the bar at the top read this one: the frame
 * that answers a click is for the thing that was clicked, what follows from it may come with the next.
 */
export function useSettledStore<Result>(select: (state: ProjectState) => Result): Result {
  return useStore(settledStore, select)
}
