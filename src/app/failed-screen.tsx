import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { appPath, hashOf } from '../paths/paths'
import { savingDone } from '../session/current'
import { Button } from '../ui/button/button'
import { Notice } from '../ui/notice/notice'
import styles from './failed-screen.module.css'
import { KeptSentence } from './kept-sentence'
import { isNotLoaded } from './not-loaded'
import { ReportBox } from './report-box'
import { SaveFileButton } from './save-file-button'

export interface FailedProps {
  error: unknown
  onRetry: () => void
}

/**
 * What stands in the place of a page that could not be shown: what happened, that the work is kept, and the ways on
 * ([ER1]).
 */
export function FailedScreen({ error, onRetry }: FailedProps): ReactElement {
  const { t } = useTranslation(['errors', 'shell'])
  const kind = isNotLoaded(error) ? 'notLoaded' : 'drawing'
  return (
    <div className={styles.screen}>
      <h1>{t(`title.${kind}`)}</h1>
      <Notice kind="problem" live>
        <p>{t(`what.${kind}`)}</p>
        <KeptSentence />
      </Notice>
      <div className={styles.buttons}>
        {kind === 'notLoaded' && (
          <Button variant="primary" onClick={reload}>
            {t('reload', { ns: 'shell' })}
          </Button>
        )}
        <Button variant={kind === 'notLoaded' ? 'secondary' : 'primary'} onClick={onRetry}>
          {t('tryAgain', { ns: 'shell' })}
        </Button>
        <Button
          onClick={() => {
            location.hash = hashOf(appPath('start'))
          }}
        >
          {t('toStart', { ns: 'shell' })}
        </Button>
        <SaveFileButton label={t('saveFile')} />
      </div>
      <ReportBox error={error} />
    </div>
  )
}

/** What is on its way to the disk gets there first. */
function reload(): void {
  void savingDone().then(() => location.reload())
}
