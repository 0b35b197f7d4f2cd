import { putHeaderChange } from '../../domain/project/change'
import type { Header } from '../../domain/project/schema'
import { commit, openProject } from '../current'
import { stampNow, type StepLabel } from '../project-state'

/** Changes what the project says of itself, as one step; typing, and tapping on and on, is one step too. */
export function changeHeader(label: StepLabel, fields: Partial<Header>, coalesce = false): void {
  const project = openProject()
  commit(label, [putHeaderChange(project, { ...project.header, ...stampNow(), ...fields })], coalesce)
}
