import { copyTitle } from '../../domain/project/copy-title'
import type { Change } from '../../domain/project/change'
import { duplicateProject } from '../../domain/project/create'
import type { Header } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import { saveChanges } from '../../storage/database/changes'
import { listProjects, loadProject, saveProject } from '../../storage/database/projects'
import { tellOtherTabs } from '../../storage/tabs/tabs'
import { savingDone, useProjectStore } from '../current'
import { newId, stampNow } from '../project-state'
import { changeHeader } from './header'

/** Renames a project: as an undoable step where it is open, and in every tab. */
export async function renameProject(header: Header, title: TypedText): Promise<void> {
  const { project, problem } = useProjectStore.getState()
  if (project?.header.id === header.id && !problem) {
    changeHeader('title', { title })
    return savingDone()
  }
  const after = { ...header, ...stampNow(), title }
  const change: Change = { collection: 'header', id: header.id, before: header, after }
  await saveChanges(after, [change], after.changedAt)
  tellOtherTabs({ projectId: header.id, changes: [{ collection: 'header', id: header.id }] })
}

/** Duplicates a project under a name that no other project has ([PR2]). */
export async function copyProject(id: string): Promise<void> {
  await savingDone()
  const [loaded, { headers }] = await Promise.all([loadProject(id), listProjects()])
  if (loaded.kind !== 'project') return
  const title = copyTitle(
    loaded.project.header.title,
    headers.map(({ header }) => header.title),
  )
  await saveProject(duplicateProject(loaded.project, title, stampNow(), newId))
}
