import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { contentTexts, type ContentText } from '../../domain/method/content-texts'
import { ownWordings } from '../../domain/method/own-wordings'
import { appPath, pathOf } from '../../paths/paths'
import { useProject } from '../../session/read/use-assessment'
import { loadWholeMethod } from '../../storage/method/whole-method'
import { Notice } from '../../ui/notice/notice'
import { WordingList } from './wording-list'
import styles from './wordings.module.css'

/** Which texts of the method the project words itself, and the way back to the method's. */
export function WordingsPage(): ReactElement {
  const { t } = useTranslation('wordings')
  const { wordings } = useProject()
  const { texts, failed } = useTexts()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.soft}>{t('lead')}</p>
      </header>
      {failed && (
        <Notice kind="problem" live>
          {t('notRead')}
        </Notice>
      )}
      {!texts && !failed && <p role="status">{t('reading')}</p>}
      {texts && <WordingList own={ownWordings(wordings, texts)} />}
      <section className={styles.how}>
        <p>{t('how')}</p>
        <p className={styles.ways}>
          <Link href={appPath('about')}>{t('toAbout')}</Link>
          <Link href={pathOf('import')}>{t('toImport')}</Link>
          <Link href={pathOf('settings')}>{t('back')}</Link>
        </p>
      </section>
    </div>
  )
}

/** The method as it ships, in both languages, once it is here. */
function useTexts(): { texts: ContentText[] | null; failed: boolean } {
  const [texts, setTexts] = useState<ContentText[] | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadWholeMethod().then(
      (method) => setTexts(contentTexts(method)),
      () => setFailed(true),
    )
  }, [])
  return { texts, failed }
}
