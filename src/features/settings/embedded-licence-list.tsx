import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { embeddedText, LICENCES } from '../../storage/files/embedded-file'
import { Button } from '../../ui/button/button'
import styles from './about-page.module.css'

/**
 * In the place of the component of this name in `licence-list.tsx`, where the app is one file: the text stands inside
 * the page, and is shown in it.
 */
export function LicenceList(): ReactElement {
  const { t } = useTranslation('errors')
  const [isShown, setShown] = useState(false)
  return (
    <>
      <p>
        <Button variant="quiet" icon="note" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t(isShown ? 'licences.hide' : 'licences.show')}
        </Button>
      </p>
      {isShown && (
        <pre className={styles.licences} tabIndex={0} role="region" aria-label={t('licences.region')} lang="en">
          {embeddedText(LICENCES)}
        </pre>
      )}
    </>
  )
}
