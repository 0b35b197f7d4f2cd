import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './about-page.module.css'

/** The names and licences of the software of others: the build writes them beside the app. */
export function LicenceList(): ReactElement {
  const { t } = useTranslation('errors')
  return (
    <p>
      <a className={styles.back} href="./licences.txt" target="_blank" rel="noopener" hrefLang="en">
        {t('licences.link')}
      </a>
    </p>
  )
}
