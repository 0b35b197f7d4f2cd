import type { Project } from '../../../domain/project/schema'
import { database } from '../../database/connection'

/**
 * A file never replaces a stored project ([OP8]): it is opened as a duplicate with an id of its own. So is a project
 * whose id cannot be part of an address.
 * @param inUse ids of projects that are open, whether or not the database has them
 */
export async function duplicateIfInUse(project: Project, inUse: readonly string[]): Promise<Project> {
  const { id } = project.header
  const isFree = /^[\w.-]+$/u.test(id) && !inUse.includes(id) && !(await isStored(id))
  return isFree ? project : { ...project, header: { ...project.header, id: crypto.randomUUID() } }
}

async function isStored(id: string): Promise<boolean> {
  try {
    return (await (await database()).getKey('headers', id)) !== undefined
  } catch {
    // A browser that stores nothing has nothing to replace.
    return false
  }
}
