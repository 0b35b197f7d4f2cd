import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { gapsOf } from '../domain/planning/gaps'
import { useLanguage } from '../i18n/use-language'
import { pathOf } from '../paths/paths'
import { changeHeader } from '../session/commands/header'
import { useAssessment, useProject } from '../session/read/use-assessment'
import { TypedTextField } from '../ui/field/typed-text-field'
import { DroppedFileNotice } from '../ui/dropped-files/dropped-file-notice'
import { Icon } from '../ui/icon/icon'
import { LanguageText } from '../ui/language-text/language-text'
import { Meter } from '../ui/meter/meter'
import styles from './overview-page.module.css'
import { ProjectFileSection } from './project-file-section'
import { WordingsLine } from './wordings-line'

/** Where a group is: the five steps of the method with what is done of each, and the project's file. */
export function OverviewPage(): ReactElement {
  const { t } = useTranslation(['shell', 'overview', 'history'])
  const language = useLanguage()
  const project = useProject()
  const { overall, blocks } = useAssessment()
  const gaps = gapsOf({ overall, blocks }, project.header.weights)
  const count = (collection: object): number => Object.keys(collection).length
  const steps = [
    {
      to: pathOf('assessment'),
      name: t('overview:assessment'),
      done: t('overview:assessmentDone', { answered: overall.answered, applicable: overall.applicable }),
      share: overall.completeness,
    },
    { to: pathOf('result'), name: t('overview:result'), done: t('overview:resultDone', { count: gaps.length }) },
    {
      to: pathOf('priorities'),
      name: t('overview:priorities'),
      done: t('overview:prioritiesDone', { areas: count(project.priorityAreas), outcomes: count(project.outcomes) }),
    },
    { to: pathOf('plan'), name: t('overview:plan'), done: t('overview:planDone', { actions: count(project.actions) }) },
    { to: pathOf('documents'), name: t('overview:documents'), done: t('overview:documentsDone') },
  ]
  return (
    <div className={styles.page}>
      <DroppedFileNotice />
      <h1>{t('overview:title')}</h1>
      {project.header.source && (
        <p className={styles.soft}>
          {t('project.source')} <LanguageText value={project.header.source} language={language} />
        </p>
      )}
      <TypedTextField
        label={t('overview:name')}
        value={project.header.title}
        language={project.header.language}
        onCommit={(title) => changeHeader('title', { title }, true)}
      />
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.to}>
            <Link href={step.to} className={styles.step}>
              <span className={styles.number} aria-hidden="true">
                {index + 1}
              </span>
              <span className={styles.words}>
                <b>{step.name}</b>
                <small>{step.done}</small>
                {step.share !== undefined && <Meter share={step.share} label={step.name} text={step.done} />}
              </span>
              <Icon name="next" />
            </Link>
          </li>
        ))}
      </ol>
      <WordingsLine />
      <ProjectFileSection />
      <p>
        <Link href={pathOf('history')}>{t('history:link')}</Link>
      </p>
    </div>
  )
}
