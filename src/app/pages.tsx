import { optionalPart } from '../i18n/optional-part'
import { lazyPage } from './lazy-page'

// Every page is loaded when it is first shown.
export const NewProjectPage = lazyPage(
  async () => (await import('../features/projects/new-project-page')).NewProjectPage,
  'projects',
)
export const AboutPage = lazyPage(
  async () => (await import('../features/settings/about-page')).AboutPage,
  'settings',
  'offline',
  'errors',
  'history',
)
export const OverviewPage = lazyPage(
  async () => (await import('./overview-page')).OverviewPage,
  'overview',
  'passphrase',
  'keeping',
  'history',
)
export const AssessmentPage = lazyPage(
  async () => (await import('../features/assessment/assessment-page')).AssessmentPage,
  'assessment',
)
export const ResultPage = lazyPage(async () => (await import('../features/result/result-page')).ResultPage, 'result')
export const PrioritiesPage = lazyPage(
  async () => (await import('../features/priorities/priorities-page')).PrioritiesPage,
  'priorities',
  'plan',
)
export const PlanPage = lazyPage(async () => (await import('../features/plan/plan-page')).PlanPage, 'plan')
export const DocumentsPage = lazyPage(
  async () => (await import('../features/documents/documents-page')).DocumentsPage,
  'documents',
  'places',
)
export const TranslationsPage = lazyPage(
  async () => (await import('../features/translations/translations-page')).TranslationsPage,
  'translations',
  'places',
)
export const ImportPage = lazyPage(
  async () => (await import('../features/import/import-page')).ImportPage,
  'import',
  'plan',
  'wordings',
)
export const SettingsPage = lazyPage(
  async () => (await import('../features/settings/settings-page')).SettingsPage,
  'settings',
  'history',
  'wordings',
)
export const HistoryPage = lazyPage(
  async () => (await import('../features/history/history-page')).HistoryPage,
  'history',
)
export const BinPage = lazyPage(async () => (await import('../features/history/bin-page')).BinPage, 'history')
export const WordingsPage = lazyPage(
  async () => (await import('../features/wordings/wordings-page')).WordingsPage,
  'wordings',
)
export const WordingGate = lazyPage(async () => (await import('./wording-gate')).WordingGate)
export const OpenProblem = lazyPage(async () => (await import('./open-problem')).OpenProblem, 'errors')

export const KeepingNotices = optionalPart(
  async () => (await import('./keeping-notices')).KeepingNotices,
  'keeping',
  'errors',
)
