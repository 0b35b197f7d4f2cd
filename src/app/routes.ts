import type { ComponentType } from 'react'
import { HomePage } from '../features/projects/home-page'
import type { AppScreen, ProjectScreen } from '../paths/paths'
import { lazyPage } from './lazy-page'

/**
 * The screens outside a project: what each shows, and the words that come with it. All but the first are loaded when
 * they are first shown; the words of the first are in start.ts.
 */
export const appRoutes: Record<AppScreen, ComponentType> = {
  start: HomePage,
  newProject: lazyPage(async () => (await import('../features/projects/new-project-page')).NewProjectPage, 'projects'),
  about: lazyPage(
    async () => (await import('../features/settings/about-page')).AboutPage,
    'settings',
    'offline',
    'errors',
    'history',
  ),
  bin: lazyPage(async () => (await import('../features/history/bin-page')).BinPage, 'history'),
}

interface ProjectRoute {
  Page: ComponentType
  /** The key of its name in the project's bar. Those that have one stand there, in the order of the paths. */
  step?: `project.${'assessment' | 'result' | 'priorities' | 'plan' | 'documents' | 'settings'}`
  /** Changes nothing in the project, so it stays enabled when the project is read-only ([PF6]). */
  isUsableReadOnly?: true
}

/** The screens of a project: what each shows with its words, its place in the bar, and what may be done there. */
export const projectRoutes: Record<ProjectScreen, ProjectRoute> = {
  overview: {
    Page: lazyPage(
      async () => (await import('./overview-page')).OverviewPage,
      'overview',
      'passphrase',
      'keeping',
      'history',
    ),
  },
  assessment: {
    Page: lazyPage(async () => (await import('../features/assessment/assessment-page')).AssessmentPage, 'assessment'),
    step: 'project.assessment',
  },
  result: {
    Page: lazyPage(async () => (await import('../features/result/result-page')).ResultPage, 'result'),
    step: 'project.result',
    isUsableReadOnly: true,
  },
  priorities: {
    Page: lazyPage(
      async () => (await import('../features/priorities/priorities-page')).PrioritiesPage,
      'priorities',
      'plan',
    ),
    step: 'project.priorities',
  },
  plan: {
    Page: lazyPage(async () => (await import('../features/plan/plan-page')).PlanPage, 'plan'),
    step: 'project.plan',
  },
  documents: {
    Page: lazyPage(
      async () => (await import('../features/documents/documents-page')).DocumentsPage,
      'documents',
      'places',
    ),
    step: 'project.documents',
    isUsableReadOnly: true,
  },
  translations: {
    Page: lazyPage(
      async () => (await import('../features/translations/translations-page')).TranslationsPage,
      'translations',
      'places',
    ),
  },
  import: {
    Page: lazyPage(
      async () => (await import('../features/import/import-page')).ImportPage,
      'import',
      'plan',
      'wordings',
    ),
  },
  settings: {
    Page: lazyPage(
      async () => (await import('../features/settings/settings-page')).SettingsPage,
      'settings',
      'history',
      'wordings',
    ),
    step: 'project.settings',
  },
  wordings: {
    Page: lazyPage(async () => (await import('../features/wordings/wordings-page')).WordingsPage, 'wordings'),
  },
  history: {
    Page: lazyPage(async () => (await import('../features/history/history-page')).HistoryPage, 'history'),
  },
}
