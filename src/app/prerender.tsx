import { renderToString } from 'react-dom/server'
import { loadWords, startTranslations } from '../i18n/i18n'
import { loadMethod } from '../storage/method/method'
import { App } from './app'
import { prerenderedLanguage } from './start'

/** The start page as HTML, so that the first question is on the screen before any script is. Run once, by the build. */
export async function prerender(): Promise<string> {
  startTranslations(prerenderedLanguage)
  await Promise.all([loadWords('shell', 'projects', 'assessment'), loadMethod('questionnaire', prerenderedLanguage)])
  return renderToString(<App />)
}
