import { chooseNewVersion } from '../storage/offline/offline'
import { savingDone, useProjectStore } from './current'

/**
 * Takes the new version in this tab: first everything is saved, then the page is loaded anew. Other tabs stay as they
 * are.
 * @returns false when what was typed could not be saved, or the new version is not here in whole; nothing has changed
 * then
 */
export async function takeNewVersion(): Promise<boolean> {
  await savingDone()
  if (useProjectStore.getState().saveState === 'failed') return false
  if (!(await chooseNewVersion())) return false
  location.reload()
  return true
}
