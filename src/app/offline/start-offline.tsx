import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadWords } from '../../i18n/i18n'
import { startOffline } from '../../storage/offline'
import { OfflineNotices } from './offline-notices'

/** Keeps the app's files on this device and gives what is to be said of it a place of its own, below the page. */
export async function startOfflineWithNotices(): Promise<void> {
  await loadWords('offline')
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<StrictMode><OfflineNotices /></StrictMode>)
  await startOffline()
}
