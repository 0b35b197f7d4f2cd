import { putIntoBin } from '../storage/database/bin'
import { tellOtherTabs } from '../storage/tabs/tabs'
import { leaveProject, savingDone } from './current'

/**
 * Moves a project to the bin ([HI6]), from which it can be restored for thirty days; pending changes are saved first.
 * Rejects when the database refuses, and then nothing has changed.
 */
export async function moveToBin(id: string, at = new Date().toISOString()): Promise<void> {
  await savingDone()
  await leaveProject(id)
  await putIntoBin(id, at)
  tellOtherTabs({ projectId: id, deleted: true })
}
