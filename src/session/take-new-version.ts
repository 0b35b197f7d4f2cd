import { chooseNewVersion } from '../storage/offline/offline'
import { savingDone, useProjectStore } from './current'

/**
 * Updates this tab to the new version: saves everything, then reloads. Other tabs stay as they are.
 * @returns false when changes could not be saved, or the new version is not complete; nothing was changed then
 */
export async function takeNewVersion(): Promise<boolean> {
  await savingDone()
  if (useProjectStore.getState().saveState === 'failed') return false
  if (!(await chooseNewVersion())) return false
  location.reload()
  return true
}
