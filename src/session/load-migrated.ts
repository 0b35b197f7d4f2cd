import { loadProject, type Loaded } from '../storage/database/projects'

/** Loads a project for editing, and migrates one stored by an older version where the code for that can be loaded. */
export async function loadMigrated(id: string): Promise<Loaded> {
  const found = await loadProject(id)
  if (found.kind !== 'project' || !(found.migratedFrom || found.isToBeRewritten)) return found
  return import('./migrate-stored').then(
    ({ migrateStored }) => migrateStored(found),
    () => found,
  )
}
