import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { pathOf } from '../paths/paths'
import { useProject } from '../session/read/use-assessment'
import styles from './overview-page.module.css'

/**
 * How many texts of the method the project words itself, with the way to them; nothing where it words none ([MO10]).
 */
export function WordingsLine(): ReactElement | null {
  const { t } = useTranslation('overview')
  const count = Object.keys(useProject().wordings).length
  if (count === 0) return null
  return (
    <p className={styles.soft}>
      {t('wordings', { count })} <Link href={pathOf('wordings')}>{t('wordingsLink')}</Link>
    </p>
  )
}
