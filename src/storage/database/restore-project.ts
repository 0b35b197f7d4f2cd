import type { Project } from '../../domain/project/schema'
import { wholeOf } from './projects'
import { begin, writeIn } from './transaction'
import { cacheVersion, versionOfWhole } from './versions'

/**
 * Writes a whole open project again that the browser has evicted.
 * @returns false where another tab was faster; nothing is written then
 */
export async function restoreProject(project: Project): Promise<boolean> {
  const transaction = await begin(['headers', 'entities', 'bin'])
  if ((await transaction.objectStore('headers').getKey(project.header.id)) !== undefined) return false
  await writeIn(transaction, wholeOf(project))
  cacheVersion(project.header.id, versionOfWhole(project))
  return true
}
