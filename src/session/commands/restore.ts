import { changesBetween, signed } from '../../domain/project/diff'
import { parseProject } from '../../domain/project/project-file'
import type { Project } from '../../domain/project/schema'
import { unpack } from '../../storage/database/compress'
import type { RestorePoint } from '../../storage/database/connection'
import { loadWording } from '../../storage/method/load-wording'
import { commit, openProject } from '../current'
import { stampNow } from '../project-state'
import { makeRestorePoint } from '../restore-policy'

/** The project at a restore point; null when it cannot be read any more. */
export async function projectAt(point: RestorePoint): Promise<Project | null> {
  try {
    const parsed = parseProject(JSON.parse(await unpack(point.file)))
    return parsed.ok ? parsed.project : null
  } catch {
    return null
  }
}

/**
 * Restores the open project to a point, as one undo step, after making a restore point of the present state ([HI5]).
 * @returns false when the point cannot be read, or the present state cannot be saved first; nothing was changed then
 */
export async function bringBackPoint(point: RestorePoint): Promise<boolean> {
  const then = await projectAt(point)
  if (
    !then ||
    openProject().header.id !== point.projectId ||
    !(await makeRestorePoint(openProject(), 'beforeBringingBack'))
  )
    return false
  await loadWording(then.wordings).catch(() => undefined)
  commit('bringBackPoint', signed(changesBetween(openProject(), then), stampNow()))
  return true
}
