import i18next, { type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../domain/text/language'
import type { WordSpace, Words } from './word-spaces'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: Words
    returnNull: false
  }
}

/** Every word list is a module of its own, so that a page loads only the words that it shows. */
const files = import.meta.glob<Record<string, unknown>>('./{lo,en}/*.json', { import: 'default' })

const wanted = new Set<WordSpace>()

async function loadList(language: Language, space: WordSpace): Promise<void> {
  if (i18next.hasResourceBundle(language, space)) return
  const load = files[`./${language}/${space}.json`]
  if (!load) throw new Error(`There is no word list ${language}/${space}`)
  i18next.addResourceBundle(language, space, await load())
}

/** Starts the translations. Texts are plain: React escapes them, so i18next does not. */
export function startTranslations(language: Language, resources: Resource = {}): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    resources,
    ns: [],
    defaultNS: 'shell',
    fallbackLng: false,
    keySeparator: '.',
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: 'languageChanged', bindI18nStore: false },
    initAsync: false,
  })
}

/**
 * Loads the word lists that a page shows, in the language of the screens, and remembers them for a change of language.
 */
export async function loadWords(...spaces: WordSpace[]): Promise<void> {
  for (const space of spaces) wanted.add(space)
  await loadAll(i18next.language === 'en' ? 'en' : 'lo', spaces)
}

function loadAll(language: Language, spaces: Iterable<WordSpace>): Promise<unknown> {
  return Promise.all([...spaces].map((space) => loadList(language, space)))
}

/** Changes the language of the screens. Nothing else changes: what was typed and where one is stay as they are. */
export async function changeLanguage(language: Language): Promise<void> {
  // A page that is shown meanwhile may want more, and asks for it in the language that is still on the screen.
  for (let loaded = 0; loaded < wanted.size;) {
    loaded = wanted.size
    await loadAll(language, wanted)
  }
  await i18next.changeLanguage(language)
}
