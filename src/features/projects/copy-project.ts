import { copyTitle } from '../../domain/project/copy-title'
import { duplicateProject } from '../../domain/project/create'
import { listProjects, loadProject, saveProject } from '../../storage/database/projects'
import { newId, savingDone, stampNow } from '../../session/open'
import { refreshProjectList } from './project-list'

let isCopying = false

/** Puts a copy of a project beside it, under a name that no other project has ([PR2]). While one is made no other is begun. */
export async function copyProject(id: string): Promise<void> {
  if (isCopying) return
  isCopying = true
  try {
    await savingDone()
    const [loaded, { headers }] = await Promise.all([loadProject(id), listProjects()])
    if (loaded.kind !== 'project') return
    const title = copyTitle(
      loaded.project.header.title,
      headers.map(({ header }) => header.title),
    )
    await saveProject(duplicateProject(loaded.project, title, stampNow(), newId))
    await refreshProjectList()
  } finally {
    isCopying = false
  }
}
