import { type Loaded, loadProject, saveProject } from '../storage/database/projects'

/**
 * Loads a project to be worked in. Before anything of it is written by this version, what an older one kept becomes a restore
 * point ([PF5]), once; then what that one kept without knowing it gets its place among the entities.
 */
export async function loadMigrated(id: string): Promise<Loaded> {
  const found = await loadProject(id)
  if (found.kind !== 'project') return found
  const { project, migratedFrom, isToBeRewritten } = found
  // Without room for the point the project is opened all the same.
  if (migratedFrom)
    await import('./restore-policy')
      .then(({ keepBeforeMigration }) => keepBeforeMigration(migratedFrom.raw, project))
      .catch(() => undefined)
  if (!isToBeRewritten) return found
  return saveProject(project).then(
    () => ({ ...found, lastChangedAt: project.header.changedAt }),
    () => found,
  )
}
