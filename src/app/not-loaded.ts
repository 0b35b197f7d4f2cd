/** What the browsers and the build say when a part of the app does not arrive; each has its own words. */
const notLoaded = /dynamically imported module|importing a module script|preload css/iu

/** True when an error means that a file of the app could not be had, not that the app is at fault: reloading helps. */
export function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && notLoaded.test(error.message)
}
