import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadWords } from '../../i18n/i18n'
import { startOffline } from '../../storage/offline/offline'
import { OfflineNotices } from './offline-notices'
import styles from './offline-notices.module.css'
import { isOnDevice } from './when-idle'

/** Keeps the app's files on this device and gives what is to be said of it a place of its own, below the page. */
export async function startOfflineWithNotices(): Promise<void> {
  if (isOnDevice()) readAhead()
  await loadWords('offline')
  const place = document.createElement('div')
  place.className = styles.place ?? ''
  document.body.append(place)
  createRoot(place).render(
    <StrictMode>
      <OfflineNotices />
    </StrictMode>,
  )
  await startOffline()
}

/**
 * The code of the pages that come after the list of projects, while nothing else is to be done: it costs no network
 * here. What fails is loaded when it is shown.
 */
function readAhead(): void {
  Promise.all([import('../overview-page'), import('../../features/assessment/assessment-page')]).catch(() => undefined)
}
