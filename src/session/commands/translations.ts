import { translate, type Translation } from '../../domain/text/translate'
import { commit, openProject } from '../current'
import { stampNow } from '../project-state'
import { makeRestorePoint } from '../restore-policy'

/** Sets the missing half of one text. */
export function typeTranslation(translation: Translation): void {
  commit('translation', translate(openProject(), [translation], stampNow()), true)
}

/** Imports a translator's sheet into the open project, as one step, after a restore point ([MO7], [HI1]). */
export function takeTranslations(translations: readonly Translation[]): void {
  const project = openProject()
  void makeRestorePoint(project, 'beforeImport')
  commit('translations', translate(project, translations, stampNow()))
}
