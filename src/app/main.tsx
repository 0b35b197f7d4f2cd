import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadWords, startTranslations } from '../i18n/i18n'
import { rememberedLanguage } from '../storage/small-storage/device'
import { loadMethod } from '../storage/method/method'
import { startPageHiding } from '../storage/tabs/page-hiding'
import { isStart } from '../paths/paths'
import { startSession } from '../session/current'
import { App } from './app'
import { whenIdle } from './offline/when-idle'
import { prerenderedLanguage, startWords } from './start'
import { showFailureNotice, startSucceeded } from './start-failed'
import { watchUncaught, rootErrorHandlers } from './uncaught'
import { startMaintenanceOnce } from './maintenance'

/**
 * Starts the app. The page that comes over the wire already shows the start in Lao; where that is what is wanted it is
 * brought to life as it stands, otherwise it is drawn anew.
 */
async function start(): Promise<void> {
  const language = rememberedLanguage()
  document.documentElement.lang = language
  startPageHiding()
  startTranslations(language)
  watchUncaught()
  await Promise.all([loadWords(...startWords), loadMethod('questionnaire', language)])
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  const app = (
    <StrictMode>
      <App />
    </StrictMode>
  )
  const atStart = isStart(location.hash)
  if (root.hasChildNodes() && atStart && language === prerenderedLanguage) hydrateRoot(root, app, rootErrorHandlers)
  else createRoot(root, rootErrorHandlers).render(app)
  startSession()
  startSucceeded()
  whenIdle(() => void loadAfterFirstPage())
  setTimeout(startMaintenanceOnce, MAINTENANCE_AFTER_MS)
}

/** Long after the first page is shown, on a slow line too. A project that is opened sooner does not wait for it. */
const MAINTENANCE_AFTER_MS = 8000

/** When its own code cannot be had, there is nothing to say: it is tried again at the next visit. */
async function loadAfterFirstPage(): Promise<void> {
  const loaded = await import('./after-start').catch(() => null)
  await loaded?.startAfterFirstPage()
}

start().catch(showFailureNotice)
