import { showFailureNotice } from './start-failed'

/**
 * What React mended by itself, as a start page that a browser's extension had changed: for the console, not for a
 * person.
 */
const mended = new WeakSet<object>()

/**
 * Says with a quiet notice that something went wrong outside of the drawing of a page ([ER2]). Its code comes when it
 * is needed.
 */
export function reportUncaught(error: unknown): void {
  import('./uncaught-notice').then((loaded) => loaded.showUncaught(error)).catch(showFailureNotice)
}

/** Hears of every error that nobody caught, from the start of the app on. */
export function watchUncaught(): void {
  // An event without an error is a browser's own remark, as of a resize that it puts off.
  window.addEventListener('error', ({ error }: ErrorEvent) => {
    if (error && !mended.has(error as object)) reportUncaught(error)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => reportUncaught(reason))
}

/** For React's root: what no boundary caught takes the whole page with it, and then the plain sentence stands there. */
export const rootErrorHandlers = {
  onUncaughtError: (error: unknown): void => {
    reportError(error)
    showFailureNotice()
  },
  onRecoverableError: (error: unknown): void => {
    if (error instanceof Error) mended.add(error)
    reportError(error)
  },
}
