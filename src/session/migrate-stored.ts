import { saveProject, type LoadedProject } from '../storage/database/projects'
import { keepBeforeMigration } from './restore-policy'

/**
 * Migrates a project stored by an older version. It becomes a restore point first ([PF5]), once; then fields that the
 * older version carried along without knowing them become entities.
 */
export async function migrateStored(found: LoadedProject): Promise<LoadedProject> {
  const { project, migratedFrom, isToBeRewritten } = found
  // The project opens even when there is no room for the restore point.
  if (migratedFrom) await keepBeforeMigration(migratedFrom.raw, project).catch(() => undefined)
  if (!isToBeRewritten) return found
  return saveProject(project).then(
    () => ({ ...found, lastChangedAt: project.header.changedAt }),
    () => found,
  )
}
