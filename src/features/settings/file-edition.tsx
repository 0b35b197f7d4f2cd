import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * Where projects are when the app is a file on the disk. Browsers differ: each sentence was tried out in its browser
 * ([US5]).
 */
export function FileEdition(): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <section aria-labelledby="file-edition">
      <h2 id="file-edition">{t('about.single.title')}</h2>
      <p>{t('about.single.inside')}</p>
      <p>{t('about.single.where')}</p>
      <ul>
        <li>{t('about.single.chromium')}</li>
        <li>{t('about.single.firefox')}</li>
      </ul>
      <p>{t('about.single.advice')}</p>
    </section>
  )
}
