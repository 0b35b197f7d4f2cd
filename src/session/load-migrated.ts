import { loadProject, type Loaded } from '../storage/database/projects'

/**
 * Loads a project to be worked in. What an older version kept of it is brought up to this one, where that can be
 * loaded.
 */
export async function loadMigrated(id: string): Promise<Loaded> {
  const found = await loadProject(id)
  if (found.kind !== 'project' || !(found.migratedFrom || found.isToBeRewritten)) return found
  return import('./migrate-stored').then(
    ({ migrateStored }) => migrateStored(found),
    () => found,
  )
}
