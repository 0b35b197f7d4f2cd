import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pathOf } from '../../paths/paths'
import { useProject } from '../../session/read/use-assessment'
import { SectionCard } from '../../ui/section-card/section-card'
import styles from './settings-page.module.css'

/** Whether the project uses the texts of the method as they are, and the way to its own. */
export function WordingsSection(): ReactElement {
  const { t } = useTranslation('wordings')
  const count = Object.keys(useProject().wordings).length
  return (
    <SectionCard id="wordings" title={t('settings.title')}>
      <p className={styles.measure}>{count === 0 ? t('settings.none') : t('settings.some', { count })}</p>
      <p>
        <Link href={pathOf('wordings')}>{t('settings.link')}</Link>
      </p>
    </SectionCard>
  )
}
