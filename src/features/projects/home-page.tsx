import { lazy, Suspense, useEffect, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { appPath } from '../../paths/paths'
import buttonStyles from '../../ui/button/button.module.css'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import { Notice } from '../../ui/notice/notice'
import { ExampleCards } from './example-cards'
import { FirstQuestion } from './first-question'
import styles from './home-page.module.css'
import { OpenFileButton } from './open-file-button'
import { followProjectList, useProjectList } from './project-list'

/** A first visit has no projects to show, and does not load what shows them. */
const ProjectCards = lazy(async () => ({ default: (await import('./project-cards')).ProjectCards }))

/** The start: the projects of this browser, or, on a first visit, the first question at once. */
export function HomePage(): ReactElement {
  const { t } = useTranslation('projects')
  const { headers, inBin, failed } = useProjectList()
  useEffect(followProjectList, [])
  const hasProjects = headers !== null && headers.length > 0
  return (
    <div className={styles.page}>
      <header className={styles.intro}>
        <h1>{t('home.title')}</h1>
        <p>{t('home.lead')}</p>
      </header>
      {failed && (
        <Notice kind="problem" live>
          {t('home.noStorage')}
        </Notice>
      )}
      {hasProjects ? (
        <section aria-labelledby="own-projects">
          <h2 id="own-projects">{t('home.projects')}</h2>
          <Suspense fallback={null}>
            <ProjectCards headers={headers} />
          </Suspense>
        </section>
      ) : (
        <FirstQuestion />
      )}
      <section aria-labelledby="other-ways" className={styles.ways}>
        <h2 id="other-ways">{t(hasProjects ? 'home.more' : 'home.orElse')}</h2>
        <div className={styles.wayButtons}>
          <Link
            href={appPath('newProject')}
            className={classNames(buttonStyles.button, hasProjects && buttonStyles.primary)}
          >
            <Icon name="add" />
            <span>{t('home.newProject')}</span>
          </Link>
          <OpenFileButton />
        </div>
        <ExampleCards />
      </section>
      <footer className={styles.foot}>
        <p>{t('home.private')}</p>
        <p>
          <Link href={appPath('about')}>{t('home.about')}</Link>
        </p>
        {inBin > 0 && (
          <p>
            <Link href={appPath('bin')}>{t('home.bin', { count: inBin })}</Link>
          </p>
        )}
      </footer>
    </div>
  )
}
