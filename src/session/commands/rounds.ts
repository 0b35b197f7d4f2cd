import { putChange } from '../../domain/project/change'
import { currentRound } from '../../domain/project/create'
import type { Round } from '../../domain/project/schema'
import { commit, openProject } from '../current'
import { stampNow } from '../project-state'

/** Changes the name or the date of the current round. */
export function changeRound(fields: Partial<Pick<Round, 'name' | 'date'>>): void {
  const project = openProject()
  commit('round', [putChange(project, 'rounds', { ...currentRound(project), ...stampNow(), ...fields })], true)
}
