import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pathOf } from '../../paths/paths'
import { SectionCard } from '../../ui/section-card/section-card'
import styles from './settings-page.module.css'

/** The way to the restore points, for those who look for them among the settings. */
export function HistorySection(): ReactElement {
  const { t } = useTranslation('history')
  return (
    <SectionCard id="history" title={t('page.title')}>
      <p className={styles.soft}>{t('linkHint')}</p>
      <p>
        <Link href={pathOf('history')}>{t('link')}</Link>
      </p>
    </SectionCard>
  )
}
