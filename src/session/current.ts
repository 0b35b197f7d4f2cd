import { createSession } from './start'

/**
 * The session of this page, used by screens and commands. Created here and started by `startSession` when the app
 * starts.
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
