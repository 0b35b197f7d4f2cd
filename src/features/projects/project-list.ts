import { create } from 'zustand'
import { deleteProject, listProjects, saveProject } from '../../storage/project-repository'
import type { StoredHeader } from '../../storage/database'
import { onOtherTabs, tellOtherTabs } from '../../storage/tabs'
import type { Project } from '../../domain/project/schema'
import { showProject, useProjectStore } from '../../storage/project-store'

interface ProjectList {
  /** Null until the database has answered. */
  headers: StoredHeader[] | null
  failed: boolean
}

export const useProjectList = create<ProjectList>(() => ({ headers: null, failed: false }))

/** Reads the list of projects from the browser's database. */
export async function refreshProjectList(): Promise<void> {
  try {
    useProjectList.setState({ headers: await listProjects(), failed: false })
  } catch {
    useProjectList.setState({ headers: [], failed: true })
  }
}

/** Keeps the list true while other tabs work; returns a function that stops it. */
export function followProjectList(): () => void {
  void refreshProjectList()
  return onOtherTabs(() => void refreshProjectList())
}

/** Keeps a project that is new to this browser, and opens it. Where the browser keeps nothing it is open all the same, and the bar says that it is not saved. */
export async function keepAndOpen(project: Project): Promise<void> {
  showProject(project)
  try {
    await saveProject(project)
    tellOtherTabs({ projectId: project.header.id, changes: [] })
  } catch {
    useProjectStore.setState({ saveState: 'failed' })
  }
}

export async function removeProject(id: string): Promise<void> {
  await deleteProject(id)
  if (useProjectStore.getState().project?.header.id === id) showProject(null)
  tellOtherTabs({ projectId: id, deleted: true })
  await refreshProjectList()
}
