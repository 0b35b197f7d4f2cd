import { createProject, type NewProject } from '../../domain/project/create'
import type { Project } from '../../domain/project/schema'
import { localDay } from '../../domain/text/local-day'
import { newId, stampNow } from '../../session/project-state'

/** Makes a project that starts from today's agencies of Lao PDR; of another country, from none. */
export async function startProject(details: NewProject): Promise<Project> {
  const agencies = details.country === 'LA' ? (await import('../../../content/agencies/lao-pdr')).laoAgencies : []
  return createProject(details, agencies, stampNow(), newId, localDay(new Date()))
}
