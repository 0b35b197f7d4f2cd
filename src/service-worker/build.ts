/** A file of a build: its path from the app's folder, and the SHA-256 of its bytes in base64. */
export interface BuildFile {
  path: string
  digest: string
}

/**
 * A build by its name, which is another one whenever any file is, with the files that make it up; the page comes last.
 */
export interface Build {
  name: string
  files: readonly BuildFile[]
}

declare const ONEDOOR_BUILD: Build

/** The build that this worker came with; `build/offline.ts` writes it in. */
export const ownBuild: Build = ONEDOOR_BUILD
