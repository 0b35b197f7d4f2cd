import { create } from 'zustand'

export interface OfflineState {
  /**
   * Whether the app works without a network: `asking` until that is known, `bringing` while its files come to this
   * device, `failed` when not all of them came, `impossible` where the browser keeps none, `inFile` where the app is
   * one file on a disk.
   */
  readiness: 'asking' | 'bringing' | 'ready' | 'failed' | 'impossible' | 'inFile'
  /** The name of the build that this page runs; empty where it runs from no build. */
  build: string
  /** A version other than this page's is on the device in whole. */
  newVersion: boolean
  /** When it was last known which version is the newest, as an ISO moment. */
  checkedAt: string | null
}

/** How the app stands without a network, for every part of the screen that says so. */
export const useOfflineState = create<OfflineState>(() => ({
  readiness: 'asking',
  build: '',
  newVersion: false,
  checkedAt: null,
}))
