import { createSession } from './start'

/**
 * The session of this page: what screens and commands speak with. Made here, and set going by `startSession` in the
 * app's start.
 */
export const {
  useProjectStore,
  openProject,
  commit,
  undo,
  redo,
  showProject,
  showReadOnly,
  openStoredProject,
  keepProject,
  leaveProject,
  forgetEverything,
  retrySaving,
  savingDone,
  startSession,
} = createSession()
