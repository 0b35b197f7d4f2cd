import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useArrivalAtSection } from '../../ui/row/arrival'
import { AgenciesSection } from './agencies-section'
import { HistorySection } from './history-section'
import { PersonSection } from './person-section'
import { ProjectSection } from './project-section'
import { RoundSection } from './round-section'
import styles from './settings-page.module.css'
import { WeightsSection } from './weights-section'
import { WordingsSection } from './wordings-section'

/** What is set once and seldom changed: who types, what the project is, how the blocks weigh, and its agencies. */
export function SettingsPage(): ReactElement {
  const { t } = useTranslation('settings')
  useArrivalAtSection()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.soft}>{t('kept')}</p>
      </header>
      <PersonSection />
      <ProjectSection />
      <RoundSection />
      <WeightsSection />
      <AgenciesSection />
      <WordingsSection />
      <HistorySection />
    </div>
  )
}
