import { optionalPart } from '../i18n/optional-part'
import { lazyPage } from './lazy-page'

// What stands in the place of a project's pages, or above them, and is loaded when it is needed.
export const WordingGate = lazyPage(async () => (await import('./wording-gate')).WordingGate)
export const OpenProblem = lazyPage(async () => (await import('./open-problem')).OpenProblem, 'errors')
export const KeepingNotices = optionalPart(
  async () => (await import('./keeping-notices')).KeepingNotices,
  'keeping',
  'errors',
)
