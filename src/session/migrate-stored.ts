import { saveProject, type LoadedProject } from '../storage/database/projects'
import { keepBeforeMigration } from './restore-policy'

/**
 * Brings what an older version kept of a project up to this one in the database. Before anything of it is written it
 * becomes a restore point ([PF5]), once; then what that version kept without knowing it gets its place among the
 * entities.
 */
export async function migrateStored(found: LoadedProject): Promise<LoadedProject> {
  const { project, migratedFrom, isToBeRewritten } = found
  // Without room for the point the project is opened all the same.
  if (migratedFrom) await keepBeforeMigration(migratedFrom.raw, project).catch(() => undefined)
  if (!isToBeRewritten) return found
  return saveProject(project).then(
    () => ({ ...found, lastChangedAt: project.header.changedAt }),
    () => found,
  )
}
