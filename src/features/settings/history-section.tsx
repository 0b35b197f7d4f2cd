import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import styles from './settings-page.module.css'

/** The way to the restore points, for those who look for them among the settings. */
export function HistorySection(): ReactElement {
  const { t } = useTranslation('history')
  return (
    <section className={styles.card} aria-labelledby="history">
      <h2 id="history">{t('page.title')}</h2>
      <p className={styles.soft}>{t('linkHint')}</p>
      <p><Link href="/history">{t('link')}</Link></p>
    </section>
  )
}
