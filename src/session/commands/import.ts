import type { ImportChange } from '../../domain/import/proposal'
import { takeImport, takingImport } from '../../domain/import/take-import'
import { inSlices, yieldToPage } from '../../storage/tabs/in-slices'
import { commit, openProject, useProjectStore } from '../current'
import { newId, stampNow } from '../project-state'
import { makeRestorePoint } from '../restore-policy'

/**
 * Takes accepted changes of a file into the open project, as one step that one undo takes back, after a restore point
 * ([IM8], [HI1]). What the step is made of is found out between the turns of the page ([IM16]); nothing of it is to be
 * seen or kept before all of it is. When something else changed the project meanwhile, as another tab may, it is found
 * out anew.
 * @returns once the step is made; at once when another project has been opened meanwhile, which is left as it is
 */
export async function importChanges(accepted: readonly ImportChange[]): Promise<void> {
  const before = openProject()
  const prepared = await inSlices(takingImport(before, accepted, stampNow(), newId))
  await yieldToPage()
  const { project } = useProjectStore.getState()
  if (project?.header.id !== before.header.id) return
  const changes = project === before ? prepared : takeImport(project, accepted, stampNow(), newId)
  if (changes.length === 0) return
  void makeRestorePoint(project, 'beforeImport')
  commit('import', changes)
}
