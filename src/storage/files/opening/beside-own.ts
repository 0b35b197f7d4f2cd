import type { Project } from '../../../domain/project/schema'
import { database } from '../../database/connection'

/**
 * A project that is here already is not replaced ([OP8]): the file comes in beside it, as a project of its own. So does
 * one whose id cannot stand in an address.
 * @param inUse ids of projects that are open, whether or not the database has them
 */
export async function besideOwn(project: Project, inUse: readonly string[]): Promise<Project> {
  const { id } = project.header
  const isFree = /^[\w.-]+$/u.test(id) && !inUse.includes(id) && !(await isStored(id))
  return isFree ? project : { ...project, header: { ...project.header, id: crypto.randomUUID() } }
}

async function isStored(id: string): Promise<boolean> {
  try {
    return (await (await database()).getKey('headers', id)) !== undefined
  } catch {
    // A browser that keeps nothing has nothing that could be replaced.
    return false
  }
}
