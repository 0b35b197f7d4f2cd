import { useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useLanguage } from '../i18n/use-language'
import { appPath, appPatterns, appScreens, hashOf, projectPattern } from '../paths/paths'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import { ErrorBoundary } from './error-boundary'
import { ProjectPages } from './project-pages'
import { appRoutes } from './routes'
import { TopBar } from './top-bar'
import styles from './app.module.css'

/** The whole app: the bar at the top, and the page that the address names. */
export function App(): ReactElement {
  const language = useLanguage()
  const { t } = useTranslation('shell')
  useEffect(() => {
    document.documentElement.lang = language
    document.title = t('documentTitle')
  }, [language, t])
  return (
    <Router hook={useHashLocation} ssrPath={appPatterns.start}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t('skipToContent')}
      </a>
      <ErrorBoundary around="bar">
        <TopBar />
      </ErrorBoundary>
      <ErrorBoundary around="main">
        <Switch>
          {appScreens.map((screen) => {
            const Page = appRoutes[screen]
            return (
              <Route key={screen} path={appPatterns[screen]}>
                <main id="main" tabIndex={-1} className={styles.main}>
                  <Page />
                </main>
              </Route>
            )
          })}
          <Route path={projectPattern} nest>
            <ProjectPages />
          </Route>
          <Route>
            <main id="main" tabIndex={-1} className={styles.main}>
              <NotFound />
            </main>
          </Route>
        </Switch>
      </ErrorBoundary>
    </Router>
  )
}

function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('main')?.focus()
}

function NotFound(): ReactElement {
  const { t } = useTranslation('shell')
  return (
    <Notice kind="warning">
      <p>{t('notFound')}</p>
      <p>
        <Button
          onClick={() => {
            location.hash = hashOf(appPath('start'))
          }}
        >
          {t('toStart')}
        </Button>
      </p>
    </Notice>
  )
}
