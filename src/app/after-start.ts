import '../ui/forced-colors.css'
import '../ui/print.css'
import { startOfflineWithNotices } from './offline/start-offline'
import { startAnnouncing } from '../ui/announcer/announcer'
import { startPageFocus } from './page-focus'
import { startPageTitles } from './page-title'

/** What the first page does without, and what comes once it is shown and the line is free. */
export async function startAfterFirstPage(): Promise<void> {
  startPageTitles()
  startPageFocus()
  startAnnouncing()
  await startOfflineWithNotices()
}
