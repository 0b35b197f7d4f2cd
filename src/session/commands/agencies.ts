import { agencyUses, isAgencyUnused } from '../../domain/planning/agency-uses'
import { deleteChange, putChange, type Stamp } from '../../domain/project/change'
import type { ProjectAgency } from '../../domain/project/schema'
import { commit, openProject } from '../current'
import { newId, stampNow } from '../project-state'

/**
 * Adds an agency to the project's list, or changes one.
 * @param before the agency as it is; null for a new one
 * @param edited gives the agency as it is to be
 */
export function putAgency(
  before: ProjectAgency | null,
  edited: (before: Partial<ProjectAgency> & Pick<ProjectAgency, 'id'> & Stamp) => ProjectAgency,
): void {
  commit('agency', [putChange(openProject(), 'agencies', edited({ ...(before ?? { id: newId() }), ...stampNow() }))])
}

/**
 * Removes an agency from the project's list.
 * @returns false when something names it, and nothing was changed
 */
export function deleteAgency(id: string): boolean {
  const project = openProject()
  if (!isAgencyUnused(agencyUses(project, id))) return false
  commit('deleteAgency', [deleteChange(project, 'agencies', id)])
  return true
}
