import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { daysLeft } from '../../domain/project/bin'
import { showText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { type BinnedProject, bringBackFromBin, deleteForGood, listBin } from '../../storage/database/bin'
import { onOtherTabs } from '../../storage/tabs/tabs'
import { appPath } from '../../paths/paths'
import { announce } from '../../ui/announcer/announcer'
import { Button } from '../../ui/button/button'
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog'
import { LanguageText } from '../../ui/language-text/language-text'
import { Notice } from '../../ui/notice/notice'
import { focusAfterRemoval } from '../../ui/row/focus-after-removal'
import styles from './history.module.css'
import { whenOf } from './when'

/** The deleted projects that can still be brought back. */
export function BinPage(): ReactElement {
  const { t } = useTranslation('history')
  const { binned, failed, reload } = useBin()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('bin.title')}</h1>
        <p className={styles.soft}>{t('bin.lead')}</p>
      </header>
      {failed && (
        <Notice kind="problem" live>
          {t('bin.noStorage')}
        </Notice>
      )}
      {binned?.length === 0 && <p>{t('bin.empty')}</p>}
      {binned && binned.length > 0 && (
        <ul className={styles.points}>
          {binned.map((one) => (
            <li key={one.stored.header.id}>
              <BinnedCard binned={one} onDone={reload} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={appPath('start')}>{t('bin.toStart')}</Link>
      </p>
    </div>
  )
}

/** What is in the bin: null until it is read. Kept true while other tabs work. */
function useBin(): { binned: BinnedProject[] | null; failed: boolean; reload: () => void } {
  const [binned, setBinned] = useState<BinnedProject[] | null>(null)
  const [failed, setFailed] = useState(false)
  const reload = useCallback(() => {
    listBin().then(setBinned, () => setFailed(true))
  }, [])
  useEffect(() => {
    reload()
    return onOtherTabs(reload)
  }, [reload])
  return { binned, failed, reload }
}

function BinnedCard({
  binned: { stored, deletedAt },
  onDone,
}: {
  binned: BinnedProject
  onDone: () => void
}): ReactElement {
  const { t } = useTranslation('history')
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const { id, title } = stored.header
  const name = showText(title, language).text || t('bin.untitled')
  const card = useRef<HTMLElement>(null)
  const leave = (what: Promise<unknown>, said: string): void => {
    const moveFocus = focusAfterRemoval(card.current?.closest('li') ?? null)
    what.then(
      () => {
        announce(said)
        onDone()
        moveFocus()
      },
      () => setFailed(true),
    )
  }
  return (
    <article ref={card} className={styles.point}>
      <h2 className={styles.binned}>
        <LanguageText value={title} language={language} empty={t('bin.untitled')} />
      </h2>
      <p className={styles.facts}>
        {t('bin.deletedOn', { date: whenOf(deletedAt, language).date })} ·{' '}
        {t('bin.left', { count: daysLeft(deletedAt, new Date().toISOString()) })}
      </p>
      <div className={styles.tools}>
        <Button
          variant="quiet"
          icon="undo"
          aria-label={t('bin.bringBackNamed', { name })}
          onClick={() => leave(bringBackFromBin(id), t('bin.broughtBack', { name }))}
        >
          {t('bin.bringBack')}
        </Button>
        <Button
          variant="quiet"
          icon="remove"
          aria-label={t('bin.deleteForGoodNamed', { name })}
          onClick={() => setAsking(true)}
        >
          {t('bin.deleteForGood')}
        </Button>
      </div>
      {failed && (
        <Notice kind="problem" live>
          {t('bin.failed')}
        </Notice>
      )}
      {isAsking && (
        <ConfirmDialog
          title={t('bin.confirmTitle')}
          confirm={t('bin.deleteForGood')}
          onConfirm={() => leave(deleteForGood(id), t('bin.deletedForGood', { name }))}
          onClose={() => setAsking(false)}
        >
          <p>
            <b>
              <LanguageText value={title} language={language} empty={t('bin.untitled')} />
            </b>
          </p>
          <p>{t('bin.confirmText')}</p>
        </ConfirmDialog>
      )}
    </article>
  )
}
