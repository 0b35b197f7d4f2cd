import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { openStoredProject, useProjectStore } from '../storage/project-store'
import { downloadJson } from '../storage/download'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { Loading } from './lazy-page'
import { AssessmentPage, DocumentsPage, HistoryPage, InBinNotice, OverviewPage, PlanPage, PrioritiesPage, ResultPage, SettingsPage } from './pages'
import { ProjectNav } from './project-nav'
import { beginUpkeep } from './upkeep'

/** All pages of one project: opens it, and shows what went wrong when it cannot be. */
export function ProjectPages(): ReactElement {
  const { id = '' } = useParams()
  const [location] = useLocation()
  const isOpen = useProjectStore((state) => state.project?.header.id === id)
  const problem = useProjectStore((state) => state.problem)
  useEffect(beginUpkeep, [])
  useEffect(() => {
    void openStoredProject(id)
  }, [id])
  if (problem) return <main id="main" tabIndex={-1} className={styles.main}><OpenProblem /></main>
  if (!isOpen) return <main id="main" tabIndex={-1} className={styles.main}><Loading /></main>
  return (
    <>
      <ProjectNav />
      <main id="main" tabIndex={-1} className={styles.wide}>
        <ErrorBoundary key={location.split('/')[1]}>
          <Switch>
            <Route path="/"><OverviewPage /></Route>
            <Route path="/assessment"><Redirect to="/assessment/1" replace /></Route>
            <Route path="/assessment/:block/:question?"><AssessmentPage /></Route>
            <Route path="/result"><ResultPage /></Route>
            <Route path="/priorities"><PrioritiesPage /></Route>
            <Route path="/plan/:matrix?"><PlanPage /></Route>
            <Route path="/documents"><DocumentsPage /></Route>
            <Route path="/settings"><SettingsPage /></Route>
            <Route path="/history"><HistoryPage /></Route>
            <Route><Redirect to="/" replace /></Route>
          </Switch>
        </ErrorBoundary>
      </main>
    </>
  )
}

function OpenProblem(): ReactElement {
  const { t } = useTranslation('shell')
  const problem = useProjectStore((state) => state.problem)
  if (problem?.kind === 'damaged') {
    return (
      <Notice kind="problem" live>
        <p>{t('project.damaged', { where: problem.where })}</p>
        <p><Button icon="download" onClick={() => downloadJson(problem.raw, 'onedoor-damaged.json')}>{t('project.download')}</Button></p>
      </Notice>
    )
  }
  if (problem?.kind === 'inBin') return <InBinNotice />
  return (
    <Notice kind="warning" live>
      <p>{t(problem?.kind === 'noStorage' ? 'project.noStorage' : 'project.notFound')}</p>
      <p><Button onClick={() => { location.hash = '#/' }}>{t('toStart')}</Button></p>
    </Notice>
  )
}
