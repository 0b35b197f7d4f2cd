/**
 * What a page asks of the worker: how things stand, or that this worker's version be taken from now on. Each is
 * answered with a `Standing`.
 */
export type PageRequest = 'standing' | 'take'

/** How things stand. */
export interface Standing {
  /** The version that came with this worker: the newest one that is on the device in whole. */
  newest: string
  /** The version that is given when the app is opened. */
  chosen: string
  /** Whether every file of the newest version is at hand. */
  whole: boolean
}
