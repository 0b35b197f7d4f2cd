import type { PageRequest, Standing } from '../../service-worker/messages'
import { rememberCheck, rememberedCheck } from './offline-memory'
import { useOfflineState, type OfflineState } from './offline-state'

/** A page that stays open checks for a new version when it is shown again, but not more often than this. */
const CHECK_EVERY_MS = 60 * 60 * 1000

const { getState, setState } = useOfflineState

/**
 * Installs the app's files on this device, and checks for new versions. Called once, when the page is idle. Does
 * nothing for a page that was not built.
 */
export async function startOffline(): Promise<void> {
  const build = document.querySelector<HTMLMetaElement>('meta[name="onedoor-build"]')?.content ?? ''
  setState({ build, checkedAt: rememberedCheck() })
  if (location.protocol === 'file:') return setState({ readiness: 'inFile' })
  if (!build || !('serviceWorker' in navigator)) return setState({ readiness: 'impossible' })
  try {
    navigator.serviceWorker.addEventListener('controllerchange', () => void askWorker())
    // A page served by the worker is never newer than it; one served by the network may be, until the check below has
    // finished.
    if (navigator.serviceWorker.controller) await askWorker()
    const registration = await navigator.serviceWorker.register('./service-worker.js', {
      scope: './',
      updateViaCache: 'none',
    })
    registration.addEventListener('updatefound', () => follow(registration))
    follow(registration)
    await checkForNewVersion()
    document.addEventListener('visibilitychange', () => void checkAgain())
    window.addEventListener('online', () => void checkAgain())
  } catch {
    setState({ readiness: getState().readiness === 'ready' ? 'ready' : 'impossible' })
  }
}

/** Follows a worker that is downloading the files of its version. */
function follow({ installing, active }: ServiceWorkerRegistration): void {
  if (!installing) return
  if (!active) setState({ readiness: 'bringing' })
  installing.addEventListener('statechange', () => {
    if (installing.state === 'activated') void askWorker()
    if (installing.state === 'redundant' && getState().readiness === 'bringing') setState({ readiness: 'failed' })
  })
}

/**
 * Asks the server for a newer version.
 * @returns `newest` when there is none, `coming` when it is being downloaded (the state says when it is complete),
 * `unreachable` when the server cannot be reached
 */
export async function checkForNewVersion(): Promise<'newest' | 'coming' | 'unreachable'> {
  const isComing = await updateWorker()
  if (isComing !== null) noteCheck()
  if (!isComing) await askWorker()
  if (isComing === null) return 'unreachable'
  return isComing ? 'coming' : 'newest'
}

/** Whether the server has another worker, which is then being installed; null when unknown. */
async function updateWorker(): Promise<boolean | null> {
  try {
    const registration = await navigator.serviceWorker.getRegistration('./')
    if (!registration) return null
    await registration.update()
    return registration.installing !== null
  } catch {
    return null
  }
}

function noteCheck(): void {
  const checkedAt = new Date().toISOString()
  rememberCheck(checkedAt)
  setState({ checkedAt })
}

async function checkAgain(): Promise<void> {
  const { checkedAt } = getState()
  const isDue = !checkedAt || Date.now() - Date.parse(checkedAt) > CHECK_EVERY_MS
  if (!document.hidden && isDue) await checkForNewVersion()
}

/** Asks the worker for its state, and shows it on the page. */
async function askWorker(): Promise<void> {
  const standing = await ask('standing')
  if (!standing) return
  const { build } = getState()
  const readiness: OfflineState['readiness'] = standing.whole ? 'ready' : 'bringing'
  setState({ readiness, newVersion: standing.newest !== build })
  // This page came from the network and is the newest: make it the one that opens from now on.
  if (standing.newest === build && standing.chosen !== build) await ask('take')
}

async function ask(request: PageRequest): Promise<Standing | null> {
  const worker = (await navigator.serviceWorker.getRegistration('./'))?.active
  if (!worker) return null
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = (event: MessageEvent<Standing>) => resolve(event.data)
    worker.postMessage(request, [port2])
  })
}

/**
 * Makes the new version the one that opens from now on.
 * @returns false when it is not completely downloaded; nothing was changed then
 */
export async function chooseNewVersion(): Promise<boolean> {
  const standing = await ask('take')
  return standing !== null && standing.chosen === standing.newest
}
