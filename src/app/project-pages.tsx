import { useEffect, type ReactElement, type ReactNode } from 'react'
import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { useAlteredFile } from '../storage/files/altered-file'
import { isWordingHere } from '../storage/method/own-method'
import { openStoredProject, useProjectStore } from '../session/current'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { FileNotice } from './lazy-notices'
import { Loading } from './lazy-page'
import {
  AssessmentPage,
  DocumentsPage,
  HistoryPage,
  ImportPage,
  KeepingNotices,
  OpenProblem,
  OverviewPage,
  PlanPage,
  PrioritiesPage,
  ResultPage,
  SettingsPage,
  TranslationsPage,
  WordingGate,
  WordingsPage,
} from './pages'
import { ProjectNav } from './project-nav'
import { startMaintenanceOnce } from './maintenance'

/** All pages of one project: opens it, and shows what went wrong when it cannot be. */
export function ProjectPages(): ReactElement {
  const { id = '' } = useParams()
  const [location] = useLocation()
  const isOpen = useProjectStore((state) => state.project?.header.id === id)
  const isWorded = useProjectStore((state) => isWordingHere(state.project?.wordings))
  const problem = useProjectStore((state) => state.problem)
  const readOnly = useProjectStore((state) => state.readOnly)
  const isAltered = useAlteredFile(({ projectId }) => projectId === id)
  useEffect(startMaintenanceOnce, [])
  useEffect(() => {
    void openStoredProject(id)
  }, [id])
  if (problem)
    return (
      <main id="main" tabIndex={-1} className={styles.main}>
        <OpenProblem />
      </main>
    )
  if (!isOpen || !isWorded)
    return (
      <main id="main" tabIndex={-1} className={styles.main}>
        {isOpen ? <WordingGate /> : <Loading />}
      </main>
    )
  return (
    <>
      <ErrorBoundary around="bar">
        <ProjectNav />
      </ErrorBoundary>
      {(readOnly || isAltered) && <FileNotice />}
      {!readOnly && <KeepingNotices />}
      <main id="main" tabIndex={-1} className={styles.wide}>
        <ErrorBoundary key={location.split('/')[1]}>
          <MaybeDisabled when={readOnly && !/^\/(?:result|documents)/u.test(location)}>
            <Switch>
              <Route path="/">
                <OverviewPage />
              </Route>
              <Route path="/assessment">
                <Redirect to="/assessment/1" replace />
              </Route>
              <Route path="/assessment/:block/:question?">
                <AssessmentPage />
              </Route>
              <Route path="/result">
                <ResultPage />
              </Route>
              <Route path="/priorities">
                <PrioritiesPage />
              </Route>
              <Route path="/plan/:matrix?">
                <PlanPage />
              </Route>
              <Route path="/documents">
                <DocumentsPage />
              </Route>
              <Route path="/translations">
                <TranslationsPage />
              </Route>
              <Route path="/import">
                <ImportPage />
              </Route>
              <Route path="/settings">
                <SettingsPage />
              </Route>
              <Route path="/wordings">
                <WordingsPage />
              </Route>
              <Route path="/history">
                <HistoryPage />
              </Route>
              <Route>
                <Redirect to="/" replace />
              </Route>
            </Switch>
          </MaybeDisabled>
        </ErrorBoundary>
      </main>
    </>
  )
}

/** What is only looked at is changed nowhere: whatever could be pressed or typed in where things are edited is out of use ([PF6]). */
function MaybeDisabled({ when, children }: { when: boolean; children: ReactNode }): ReactNode {
  return when ? (
    <fieldset disabled className={styles.readOnly}>
      {children}
    </fieldset>
  ) : (
    children
  )
}
