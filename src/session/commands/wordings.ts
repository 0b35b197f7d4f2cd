import { dropWordings, takeWordings, type WordingChange } from '../../domain/method/own-wordings'
import { commit, openProject } from '../current'
import { stampNow } from '../project-state'
import { makeRestorePoint } from '../restore-policy'

/** Imports accepted wordings into the open project, as one undo step, after a restore point ([MO11], [HI1]). */
export function takeOwnWordings(accepted: readonly WordingChange[]): void {
  const project = openProject()
  const changes = takeWordings(project, accepted, stampNow())
  if (changes.length === 0) return
  void makeRestorePoint(project, 'beforeImport')
  commit('wordings', changes)
}

/** Restores the method's own texts, as one step ([MO12]). */
export function dropOwnWordings(ids: readonly string[]): void {
  commit('methodWording', dropWordings(openProject(), ids))
}
