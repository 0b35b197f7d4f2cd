import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { retrySaving } from '../session/current'
import { useSettledStore } from '../session/read/settled-state'
import { Icon } from '../ui/icon/icon'
import styles from './top-bar.module.css'

/** Whether what was typed is kept. A failure is said in words, with a way to try again. */
export function SaveStatus(): ReactElement {
  const { t } = useTranslation('shell')
  const isOpen = useSettledStore((state) => state.project !== null && !state.readOnly)
  const saveState = useSettledStore((state) => state.saveState)
  if (!isOpen) return <span className={styles.status} />
  if (saveState === 'failed') {
    return (
      <span className={styles.failed} role="alert">
        {t('save.failed')}{' '}
        <button type="button" className={styles.retry} onClick={retrySaving}>
          {t('tryAgain')}
        </button>
      </span>
    )
  }
  return (
    <span className={styles.status} role="status">
      {saveState === 'saved' && <Icon name="yes" size={16} />}
      <span>{t(`save.${saveState}`)}</span>
    </span>
  )
}
