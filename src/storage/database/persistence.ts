import { create } from 'zustand'
import { rememberedRefusal, rememberRefusal } from '../small-storage/device'

/** Whether the browser has promised not to delete what it keeps when space runs short. Null until it was asked. */
export const usePersistence = create<{ isPromised: boolean | null }>(() => ({ isPromised: null }))

/** After a refusal it is not asked again for this long. */
const PATIENCE_MS = 7 * 86_400_000

let isAsking = false

/** Looks whether the promise was given before; asks nobody. */
export async function lookAtPersistence(): Promise<void> {
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
 * Asks for the promise. Some browsers ask the person: so it is done once there is work to keep, and not again for a
 * week after a no.
 */
export async function askToPersist(now = Date.now()): Promise<void> {
  if (isAsking || now - rememberedRefusal() < PATIENCE_MS) return
  isAsking = true
  try {
    const promised = (await isPromised()) || (await navigator.storage.persist())
    usePersistence.setState({ isPromised: promised })
    if (!promised) rememberRefusal(now)
  } catch {
    // A browser that has no such promise: the overview says that a file is the backup.
    usePersistence.setState({ isPromised: false })
    rememberRefusal(now)
  }
  isAsking = false
}
