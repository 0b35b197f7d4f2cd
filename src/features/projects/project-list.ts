import { create } from 'zustand'
import { putHeaderChange, type Change } from '../../domain/project/change'
import type { Header } from '../../domain/project/schema'
import type { TypedText } from '../../domain/text/typed-text'
import type { StoredHeader } from '../../storage/database'
import { listProjects, saveChanges } from '../../storage/project-repository'
import { commit, savingDone, stampNow, useProjectStore } from '../../storage/project-store'
import { onOtherTabs, tellOtherTabs } from '../../storage/tabs'

interface ProjectList {
  /** Null until the database has answered. */
  headers: StoredHeader[] | null
  /** How many projects are in the bin. */
  inBin: number
  failed: boolean
}

export const useProjectList = create<ProjectList>(() => ({ headers: null, inBin: 0, failed: false }))

/** Reads the list of projects from the browser's database. */
export async function refreshProjectList(): Promise<void> {
  try {
    useProjectList.setState({ ...await listProjects(), failed: false })
  } catch {
    useProjectList.setState({ headers: [], inBin: 0, failed: true })
  }
}

/** Keeps the list true while other tabs work, and while what was done a moment ago is still on its way to the database; returns a function that stops it. */
export function followProjectList(): () => void {
  void refreshProjectList()
  const stops = [
    onOtherTabs(() => void refreshProjectList()),
    useProjectStore.subscribe((now, before) => { if (now.saveState === 'saved' && before.saveState !== 'saved') void refreshProjectList() }),
  ]
  return () => stops.forEach((stop) => stop())
}

/** Gives a project another title: as a step that can be undone where it is open, and in every tab. */
export async function renameProject(header: Header, title: TypedText): Promise<void> {
  const { project, problem } = useProjectStore.getState()
  const stamp = stampNow()
  if (project?.header.id === header.id && !problem) {
    commit('title', [putHeaderChange(project, { ...project.header, ...stamp, title })])
    await savingDone()
  } else {
    const change: Change = { collection: 'header', id: header.id, before: header, after: { ...header, ...stamp, title } }
    await saveChanges({ ...header, ...stamp, title }, [change], stamp.changedAt)
    tellOtherTabs({ projectId: header.id, changes: [{ collection: 'header', id: header.id }] })
  }
  await refreshProjectList()
}

/** Moves a project to the bin, from which it can be brought back for thirty days ([HI6]). */
export async function removeProject(id: string): Promise<void> {
  const { moveToBin } = await import('../../storage/bin')
  await moveToBin(id)
  await refreshProjectList()
}
