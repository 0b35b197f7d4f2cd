import { putHeaderChange } from '../../domain/project/change'
import type { Header } from '../../domain/project/schema'
import { commit, openProject } from '../current'
import { stampNow, type StepLabel } from '../project-state'

/** Changes fields of the project's header as one step; typing, or pressing repeatedly, is one step as well. */
export function changeHeader(label: StepLabel, fields: Partial<Header>, coalesce = false): void {
  const project = openProject()
  commit(label, [putHeaderChange(project, { ...project.header, ...stampNow(), ...fields })], coalesce)
}
