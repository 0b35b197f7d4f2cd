import { create } from 'zustand'
import { rememberedRefusal, rememberRefusal } from '../small-storage/device'

/** Whether the browser has promised not to evict our data when space runs short; null until known. */
export const usePersistence = create<{ isPromised: boolean | null }>(() => ({ isPromised: null }))

/** How long not to ask again after a refusal. */
const PATIENCE_MS = 7 * 86_400_000

let isAsking = false

/** Reads whether storage is persistent already, without asking for it. */
export async function readPersistence(): Promise<void> {
  usePersistence.setState({ isPromised: await isPromised() })
}

async function isPromised(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}

/**
 * Asks for persistent storage. Some browsers then ask the person, so this waits until there is work to keep, and for a
 * week after a refusal.
 */
export async function askToPersist(now = Date.now()): Promise<void> {
  if (isAsking || now - rememberedRefusal() < PATIENCE_MS) return
  isAsking = true
  try {
    const promised = (await isPromised()) || (await navigator.storage.persist())
    usePersistence.setState({ isPromised: promised })
    if (!promised) rememberRefusal(now)
  } catch {
    // A browser without persistent storage: the overview then says that a file is the backup.
    usePersistence.setState({ isPromised: false })
    rememberRefusal(now)
  }
  isAsking = false
}
