import { create } from 'zustand'

export interface OfflineState {
  /**
   * Whether the app works offline: `asking` until known, `bringing` while its files are being downloaded, `failed` when
   * some could not be, `impossible` where the browser stores none, `inFile` in the one-file edition.
   */
  readiness: 'asking' | 'bringing' | 'ready' | 'failed' | 'impossible' | 'inFile'
  /** The name of the build of this page; empty when it was not built. */
  build: string
  /** Whether another version is completely downloaded. */
  newVersion: boolean
  /** When the app last checked for a new version, as an ISO timestamp. */
  checkedAt: string | null
}

/** The offline state, for every part of the screen that shows it. */
export const useOfflineState = create<OfflineState>(() => ({
  readiness: 'asking',
  build: '',
  newVersion: false,
  checkedAt: null,
}))
