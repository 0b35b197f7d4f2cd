import type { ImportChange } from '../domain/import/proposal'
import { takeImport } from '../domain/import/take-import'
import { commit, newId, openProject, stampNow } from './project-store'
import { makeRestorePoint } from './restore-points'

/** Takes accepted changes of a file into the open project, as one step that one undo takes back, after a restore point ([IM8], [HI1]). */
export function takeIn(accepted: readonly ImportChange[]): void {
  const project = openProject()
  const changes = takeImport(project, accepted, stampNow(), newId)
  if (changes.length === 0) return
  void makeRestorePoint(project, 'beforeImport')
  commit('import', changes)
}
