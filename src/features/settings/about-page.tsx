import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useLanguage } from '../../i18n/use-language'
import { cachedMethod } from '../../storage/method/method'
import { isOpenedFromFile } from '../../storage/files/opened-from-file'
import { appPath } from '../../paths/paths'
import styles from './about-page.module.css'
import { EraseSection } from './erase-section'
import { FileEdition } from './file-edition'
import { KeyTable } from './key-table'
import { LicenceList } from './licence-list'
import { OfflineSection } from './offline-section'
import { ScoringInFull } from './scoring-in-full'
import { TakeAwayMethod } from './take-away-method'

/** As it is printed: a name, the same in every language. */
const handbookTitle =
  'How to design and implement One-stop-Shops to promote better service delivery and implement the Sustainable ' +
  'Development Goals: A Handbook for Governments and Public Institutions'

const steps = ['context', 'assessment', 'priorities', 'plan', 'review'] as const

/** What OneDoor is, how its method and its scoring go, where its texts come from, and what becomes of what is typed. */
export function AboutPage(): ReactElement {
  const { t } = useTranslation('settings')
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{t('about.title')}</h1>
        <p className={styles.lead}>{t('about.lead')}</p>
      </header>
      <section aria-labelledby="method">
        <h2 id="method">{t('about.method.title')}</h2>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`about.method.${step}.name`)}</h3>
              <p>{t(`about.method.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <p>{t('about.method.covered')}</p>
      </section>
      <ScoringInFull />
      <Texts />
      <TakeAwayMethod />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('about.privacy.title')}</h2>
        <p>{t('about.privacy.text')}</p>
        <p>{t('about.privacy.backup')}</p>
      </section>
      {isOpenedFromFile() ? <FileEdition /> : <OfflineSection />}
      <Licences />
      <EraseSection />
      <KeyTable />
      <p>
        <Link href={appPath('start')} className={styles.back}>
          {t('about.back')}
        </Link>
      </p>
    </article>
  )
}

/** What others gave. */
function Licences(): ReactElement {
  const { t } = useTranslation('errors')
  return (
    <section aria-labelledby="licences">
      <h2 id="licences">{t('licences.title')}</h2>
      <p>{t('licences.text')}</p>
      <LicenceList />
    </section>
  )
}

/**
 * Where the texts come from, the number that the handbook leaves blank, and that Lao is a draft until it is signed off.
 */
function Texts(): ReactElement {
  const { t } = useTranslation('settings')
  const blanks = (cachedMethod('questionnaire', useLanguage())?.blocks ?? [])
    .flatMap((block) => block.questions)
    .filter((question) => question.kind === 'blank')
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{t('about.texts.title')}</h2>
      <p>
        {t('about.texts.handbook')} <cite lang="en">{handbookTitle}</cite>
      </p>
      <p>{t('about.texts.ownWords')}</p>
      {blanks.map((blank) => (
        <p key={blank.number}>
          <b>{t('about.texts.blank', { number: blank.number })}</b> {blank.note}
        </p>
      ))}
      <p className={styles.draft}>{t('about.texts.draft')}</p>
    </section>
  )
}
