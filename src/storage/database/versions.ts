import type { Project } from '../../domain/project/schema'
import { PROJECT_VERSION } from '../../domain/project/version'
import type { StoredHeader } from './connection'

/** What stands in the database beside a project's header. */
export type BesideHeader = Pick<StoredHeader, 'version' | 'unknown'>

const known = new Map<string, BesideHeader>()

/** What is to be written beside a project's header: what was found there, or what this version writes. It stays so until the project is written as a whole ([PF5]). */
export function besideHeader(id: string): BesideHeader {
  return known.get(id) ?? { version: PROJECT_VERSION }
}

export function rememberBeside(id: string, beside: BesideHeader): void {
  known.set(id, beside)
}

/** What stands beside the header of a project that is written as a whole. */
export function besideWhole({ unknown }: Project): BesideHeader {
  return { version: PROJECT_VERSION, ...(unknown && { unknown }) }
}

/** A project that is shown without having been loaded here was written as a whole, by a worker. */
export function rememberShown(project: Project): void {
  if (!known.has(project.header.id)) known.set(project.header.id, besideWhole(project))
}
