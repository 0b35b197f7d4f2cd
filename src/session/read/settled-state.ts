import { create } from 'zustand'
import { useProjectStore } from '../open'

/**
 * What the store held when the last frame was shown. Counts, scores and the bar at the top read this one: the frame
 * that answers a click is for the thing that was clicked, what follows from it may come with the next.
 */
export const useSettledStore = create(() => useProjectStore.getState())

let isWaiting = false

function settle(): void {
  isWaiting = false
  useSettledStore.setState(useProjectStore.getState())
}

/** With the second frame from now, the one after that which is about to be drawn. A page in the background draws none; it settles when it is seen again. */
function settleAfterTheFrame(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => requestAnimationFrame(settle))
}

useProjectStore.subscribe((state, before) => {
  // Another project, or none: nothing of the old one may stay on the screen.
  const isSameProject = state.project?.header.id === before.project?.header.id
  if (isSameProject && typeof requestAnimationFrame === 'function') settleAfterTheFrame()
  else settle()
})
