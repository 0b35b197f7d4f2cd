import { putHeaderChange, type Change } from '../../domain/project/change'
import type { Header } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import { saveChanges } from '../../storage/database/projects'
import { commit, savingDone, stampNow, useProjectStore } from '../../session/open'
import { tellOtherTabs } from '../../storage/tabs/tabs'
import { refreshProjectList } from './project-list'

/** Gives a project another title: as a step that can be undone where it is open, and in every tab. */
export async function renameProject(header: Header, title: TypedText): Promise<void> {
  const { project, problem } = useProjectStore.getState()
  const stamp = stampNow()
  if (project?.header.id === header.id && !problem) {
    commit('title', [putHeaderChange(project, { ...project.header, ...stamp, title })])
    await savingDone()
  } else {
    const change: Change = {
      collection: 'header',
      id: header.id,
      before: header,
      after: { ...header, ...stamp, title },
    }
    await saveChanges({ ...header, ...stamp, title }, [change], stamp.changedAt)
    tellOtherTabs({ projectId: header.id, changes: [{ collection: 'header', id: header.id }] })
  }
  await refreshProjectList()
}

/** Moves a project to the bin, from which it can be brought back for thirty days ([HI6]). */
export async function removeProject(id: string): Promise<void> {
  const { moveToBin } = await import('../../storage/database/bin')
  await moveToBin(id)
  await refreshProjectList()
}
