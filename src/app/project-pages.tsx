import { useEffect, type ReactElement } from 'react'
import { Redirect, Route, Switch, useLocation, useParams } from 'wouter'
import { useAlteredFile } from '../storage/files/altered-file'
import { isWordingHere } from '../storage/method/own-method'
import { pathOf, projectPatterns, projectScreens, type ProjectScreen } from '../paths/paths'
import { openStoredProject, useProjectStore } from '../session/current'
import styles from './app.module.css'
import { KeepingNotices, OpenProblem, WordingGate } from './around-pages'
import { ErrorBoundary } from './error-boundary'
import { FileNotice } from './lazy-notices'
import { Loading } from './lazy-page'
import { ProjectNav } from './project-nav'
import { startMaintenanceOnce } from './maintenance'
import { projectRoutes } from './routes'

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
          <Switch>
            {projectScreens.map((screen) => (
              <Route key={screen} path={projectPatterns[screen]}>
                <ProjectPage screen={screen} />
              </Route>
            ))}
            <Route>
              <Redirect to={pathOf('overview')} replace />
            </Route>
          </Switch>
        </ErrorBoundary>
      </main>
    </>
  )
}

/** Disables every control of a page that edits while the project is read-only ([PF6]). */
function ProjectPage({ screen }: { screen: ProjectScreen }): ReactElement {
  const readOnly = useProjectStore((state) => state.readOnly)
  const { Page, isUsableReadOnly } = projectRoutes[screen]
  if (!readOnly || isUsableReadOnly) return <Page />
  return (
    <fieldset disabled className={styles.readOnly}>
      <Page />
    </fieldset>
  )
}
