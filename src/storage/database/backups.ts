import { create } from 'zustand'
import type { Project } from '../../domain/project/schema'
import { lastChangeOf } from '../../domain/project/backup-reminder'
import { database } from './connection'
import type { OpenedProject } from '../files/opening/open-messages'
import { onOtherTabs, tellOtherTabs } from '../tabs/tabs'

/** When each project was last saved as a file, by project id; null until read from the database. */
export const useBackups = create<{ moments: Readonly<Record<string, string>> | null }>(() => ({ moments: null }))

let following = false

/** Reads when projects were saved as files, and follows saves in other tabs. */
export async function loadBackups(): Promise<void> {
  if (!following)
    onOtherTabs((message) => {
      if ('outsideSince' in message) show(message.projectId, message.outsideSince)
    })
  following = true
  useBackups.setState({ moments: await storedMoments().catch(() => ({})) })
}

async function storedMoments(): Promise<Record<string, string>> {
  const store = (await database()).transaction('outside').store
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
  return Object.fromEntries(
    keys.flatMap((key, index) => {
      const at = values[index]?.at
      return at ? [[key, at]] : []
    }),
  )
}

function show(projectId: string, at: string): void {
  useBackups.setState(({ moments }) => ({ moments: { ...moments, [projectId]: at } }))
}

/** Records that a project was saved as a file just now. */
export function rememberSavedFile(project: Project): Promise<void> {
  const now = new Date().toISOString()
  const last = lastChangeOf(project)
  // A change dated in the future by another laptop's clock is in the file too.
  return remember(project.header.id, last > now ? last : now)
}

/** Records that a project was opened from a file: its content up to then has a backup. */
export function rememberOpenedFile({ id, lastChangedAt }: OpenedProject): Promise<void> {
  return remember(id, lastChangedAt)
}

async function remember(projectId: string, at: string): Promise<void> {
  show(projectId, at)
  tellOtherTabs({ projectId, outsideSince: at })
  try {
    await (await database()).put('outside', { at }, projectId)
  } catch {
    // Where nothing can be stored, this tab still knows it, and the bar says that nothing is stored.
  }
}
