import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { languages, type Language } from '../domain/text/language'
import { changeLanguage } from '../i18n/i18n'
import { useLanguage } from '../i18n/use-language'
import { rememberLanguage } from '../storage/small-storage/device'
import { loadMethod } from '../storage/method/method'
import { appPath } from '../paths/paths'
import { DoorMark } from '../ui/icon/icon'
import { SaveStatus } from './save-status'
import styles from './top-bar.module.css'

const names: Record<Language, string> = { lo: 'ລາວ', en: 'English' }

/** The bar at the top of every page: home, whether all is saved, and the language. */
export function TopBar(): ReactElement {
  const { t } = useTranslation('shell')
  const current = useLanguage()
  return (
    <header className={styles.bar}>
      <div className={styles.inner}>
        <Link href={appPath('start')} className={styles.home}>
          <DoorMark />
          <span className={styles.name}>
            <span lang="lo">{t('nameLao')}</span>{' '}
            <span lang="en" className={styles.latin}>
              {t('nameLatin')}
            </span>
          </span>
          <span className="visually-hidden">{t('home')}</span>
        </Link>
        <SaveStatus />
        <div className={styles.languages} role="group" aria-label={t('languageOfScreens')}>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              className={styles.language}
              aria-pressed={language === current}
              onClick={() => void switchTo(language)}
            >
              {names[language]}
            </button>
          ))}
        </div>
      </div>
    </header>
  )
}

async function switchTo(language: Language): Promise<void> {
  // The questions come before the words change: a page that is drawn in the new language asks for them at once.
  await loadMethod('questionnaire', language)
  await changeLanguage(language)
  rememberLanguage(language)
}
