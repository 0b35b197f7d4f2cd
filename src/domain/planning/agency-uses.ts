import type { Outcome, PriorityArea, Project, ProjectAgency } from '../project/schema'

/** Where a project names an agency. */
export interface AgencyUses {
  /** Priority areas that it hosts. */
  areas: PriorityArea[]
  /** Key outcomes that it leads or supports. */
  outcomes: Outcome[]
  /** Agencies whose work it took over. */
  predecessors: ProjectAgency[]
}

/** Finds every place that names an agency ([AG1]): only one that is named nowhere can be deleted without a loss. */
export function agencyUses(project: Project, id: string): AgencyUses {
  return {
    areas: Object.values(project.priorityAreas).filter((area) => area.hostAgencyIds.includes(id)),
    outcomes: Object.values(project.outcomes).filter(
      (outcome) => outcome.leadAgencyIds.includes(id) || outcome.supportingAgencyIds.includes(id),
    ),
    predecessors: Object.values(project.agencies).filter(
      (agency) => agency.id !== id && agency.successorIds.includes(id),
    ),
  }
}

/** True when nothing in the project names the agency. */
export function isAgencyUnused(uses: AgencyUses): boolean {
  return uses.areas.length === 0 && uses.outcomes.length === 0 && uses.predecessors.length === 0
}
