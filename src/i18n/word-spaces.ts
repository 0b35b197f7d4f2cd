import type assessment from './en/assessment.json'
import type documents from './en/documents.json'
import type offline from './en/offline.json'
import type opening from './en/opening.json'
import type errors from './en/errors.json'
import type overview from './en/overview.json'
import type passphrase from './en/passphrase.json'
import type importing from './en/import.json'
import type keeping from './en/keeping.json'
import type history from './en/history.json'
import type places from './en/places.json'
import type plan from './en/plan.json'
import type priorities from './en/priorities.json'
import type projects from './en/projects.json'
import type result from './en/result.json'
import type settings from './en/settings.json'
import type shell from './en/shell.json'
import type translations from './en/translations.json'
import type wordings from './en/wordings.json'

/**
 * The word lists, one a part of the app. The English ones give the keys their types; a lint checks that Lao has the
 * same.
 */
export interface Words {
  shell: typeof shell
  projects: typeof projects
  assessment: typeof assessment
  result: typeof result
  priorities: typeof priorities
  places: typeof places
  plan: typeof plan
  documents: typeof documents
  errors: typeof errors
  settings: typeof settings
  offline: typeof offline
  opening: typeof opening
  overview: typeof overview
  passphrase: typeof passphrase
  import: typeof importing
  keeping: typeof keeping
  history: typeof history
  translations: typeof translations
  wordings: typeof wordings
}

export type WordSpace = keyof Words
