import type { Project } from '../../domain/project/schema'
import { PROJECT_VERSION } from '../../domain/project/version'
import type { StoredHeader } from './connection'

/** What is stored with a project's header: the version that wrote it, and fields that version did not know. */
export type StoredVersion = Pick<StoredHeader, 'version' | 'unknown'>

const cached = new Map<string, StoredVersion>()

/**
 * What to write with a project's header: what was found there, or the current version. It stays the same until the
 * whole project is rewritten ([PF5]).
 */
export function cachedVersion(id: string): StoredVersion {
  return cached.get(id) ?? { version: PROJECT_VERSION }
}

export function cacheVersion(id: string, version: StoredVersion): void {
  cached.set(id, version)
}

/** What to store with the header of a project that is written as a whole. */
export function versionOfWhole({ unknown }: Project): StoredVersion {
  return { version: PROJECT_VERSION, ...(unknown && { unknown }) }
}

/** A project shown without being loaded here was written as a whole, by a worker. */
export function cacheVersionOfShown(project: Project): void {
  if (!cached.has(project.header.id)) cached.set(project.header.id, versionOfWhole(project))
}
