import { renderToString } from 'react-dom/server'
import type { Language } from '../domain/text/language'
import { loadWords, startTranslations } from '../i18n/i18n'
import type { WordSpace } from '../i18n/word-spaces'
import { loadMethod } from '../storage/method/method'
import { App } from './app'
import { prerenderedLanguage, startWords } from './start'

/** The start page as HTML, and what was loaded for it: the browser needs the same before it can bring it to life. */
export interface Prerendered {
  html: string
  language: Language
  words: readonly WordSpace[]
}

/** Draws the start page, so that the first question is on the screen before any script is. Run once, by the build. */
export async function prerender(): Promise<Prerendered> {
  startTranslations(prerenderedLanguage)
  await Promise.all([loadWords(...startWords), loadMethod('questionnaire', prerenderedLanguage)])
  return { html: renderToString(<App />), language: prerenderedLanguage, words: startWords }
}
