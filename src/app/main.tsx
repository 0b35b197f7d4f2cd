import '../ui/tokens.css'
import '../ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { loadWords, startTranslations } from '../i18n/i18n'
import { rememberedLanguage } from '../storage/device'
import { loadMethod } from '../storage/method'
import { startKeeping } from '../storage/project-store'
import { App } from './app'
import { prerenderedLanguage } from './start'
import { beginUpkeep } from './upkeep'

/**
 * Starts the app. The page that comes over the wire already shows the start in Lao; where that is what is wanted it is
 * brought to life as it stands, otherwise it is drawn anew.
 */
async function start(): Promise<void> {
  const language = rememberedLanguage()
  document.documentElement.lang = language
  startTranslations(language)
  await Promise.all([loadWords('shell', 'projects', 'assessment'), loadMethod('questionnaire', language)])
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  const app = <StrictMode><App /></StrictMode>
  const atStart = location.hash === '' || location.hash === '#/'
  if (root.hasChildNodes() && atStart && language === prerenderedLanguage) hydrateRoot(root, app)
  else createRoot(root).render(app)
  startKeeping()
  setTimeout(beginUpkeep, UPKEEP_AFTER_MS)
}

/** Long after the first page is shown, on a slow line too. A project that is opened sooner does not wait for it. */
const UPKEEP_AFTER_MS = 8000

/** Without the words nothing can be said in the app's own way: both languages, in plain elements. */
function sayThatItFailed(): void {
  const notice = document.createElement('p')
  notice.setAttribute('role', 'alert')
  notice.className = 'start-failed'
  const lao = document.createElement('span')
  lao.lang = 'lo'
  lao.textContent = 'ໂຫຼດໜ້ານີ້ບໍ່ສຳເລັດ. ກະລຸນາກວດເບິ່ງການເຊື່ອມຕໍ່ ແລ້ວໂຫຼດໜ້ານີ້ຄືນໃໝ່. '
  const english = document.createElement('span')
  english.lang = 'en'
  english.textContent = 'This page was not loaded in full. Check the connection, then reload the page.'
  notice.append(lao, english)
  document.body.prepend(notice)
}

start().catch(sayThatItFailed)
