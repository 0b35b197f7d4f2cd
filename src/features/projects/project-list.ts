import { create } from 'zustand'
import type { StoredHeader } from '../../storage/database/connection'
import { listProjects } from '../../storage/database/projects'
import { useProjectStore } from '../../session/current'
import { onOtherTabs } from '../../storage/tabs/tabs'

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
    useProjectList.setState({ ...(await listProjects()), failed: false })
  } catch {
    useProjectList.setState({ headers: [], inBin: 0, failed: true })
  }
}

/**
 * Keeps the list true while other tabs work, and while what was done a moment ago is still on its way to the database;
 * returns a function that stops it.
 */
export function followProjectList(): () => void {
  void refreshProjectList()
  const stops = [
    onOtherTabs(() => void refreshProjectList()),
    useProjectStore.subscribe((now, before) => {
      if (now.saveState === 'saved' && before.saveState !== 'saved') void refreshProjectList()
    }),
  ]
  return () => stops.forEach((stop) => stop())
}
