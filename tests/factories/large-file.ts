import { serializeProject } from '../../src/domain/project/project-file'
import type { Action, Project } from '../../src/domain/project/schema'
import { projectWithRows } from './plan'

/** A project file of about so many megabytes: many actions, every tenth with a text of some pages. */
export function largeFile(megabytes: number): string {
  const base = projectWithRows(100)
  const actions = Object.values(base.actions)
  const wanted = megabytes * 1024 * 1024
  const more: Record<string, Action> = {}
  const long = 'ຝຶກອົບຮົມພະນັກງານ ແລະ ຕິດຕາມຜົນ. Train the staff and follow it up. '
  for (let index = 0, size = 0; size < wanted; index += 1) {
    const action = actions[index % actions.length]
    if (!action) break
    const id = `large-${index}`
    const next: Action = {
      ...action,
      id,
      text: { ...action.text, ...(index % 10 === 0 && { en: long.repeat(60 + (index % 7)) }) },
    }
    more[id] = next
    // As the file writes it: indented, in UTF-8.
    size += Buffer.byteLength(JSON.stringify(next)) + 170
  }
  const project: Project = { ...base, actions: { ...base.actions, ...more } }
  return serializeProject(project, 'test')
}
