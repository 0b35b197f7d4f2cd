import { create } from 'zustand'
import type { Project } from '../../domain/project/schema'
import { lastChangeOf } from '../../domain/project/backup-reminder'
import { database } from './connection'
import type { OpenedProject } from '../files/opening/open-messages'
import { onOtherTabs, tellOtherTabs } from '../tabs/tabs'

/** When each project was last saved as a file, by its id. Null until the database has answered. */
export const useBackups = create<{ moments: Readonly<Record<string, string>> | null }>(() => ({ moments: null }))

let following = false

/** Reads when the projects were saved as files, and follows what other tabs save. */
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

/** Remembers that a project was saved as a file just now. */
export function rememberSavedFile(project: Project): Promise<void> {
  const now = new Date().toISOString()
  const last = lastChangeOf(project)
  // A change that another laptop's clock dates in the future is in the file too.
  return remember(project.header.id, last > now ? last : now)
}

/** Remembers that a project came out of a file: what it held then has a backup. */
export function rememberOpenedFile({ id, lastChangedAt }: OpenedProject): Promise<void> {
  return remember(id, lastChangedAt)
}

async function remember(projectId: string, at: string): Promise<void> {
  show(projectId, at)
  tellOtherTabs({ projectId, outsideSince: at })
  try {
    await (await database()).put('outside', { at }, projectId)
  } catch {
    // Where nothing can be kept, this tab still knows it; the bar says that nothing is kept.
  }
}
