import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { downloadBytes } from '../storage/files/download'
import { Button } from '../ui/button/button'
import styles from './failed-screen.module.css'
import { useReport } from './use-report'

/** The report of an error, shown before it is copied or saved: a person sees all that would be handed on ([ER3]). */
export function ReportBox({ error }: { error: unknown }): ReactElement {
  const { t } = useTranslation('errors')
  const [isShown, setShown] = useState(false)
  return (
    <div className={styles.report}>
      <Button variant="quiet" icon="note" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {t(isShown ? 'report.hide' : 'report.show')}
      </Button>
      {isShown && <ReportText error={error} />}
    </div>
  )
}

function ReportText({ error }: { error: unknown }): ReactElement {
  const { t } = useTranslation('errors')
  const report = useReport(error)
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null)
  const copy = (): void => {
    // Browsers without a clipboard for this page have no such object: that is a failure like any other.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(report))
      .then(
        () => setOutcome('copied'),
        () => setOutcome('notCopied'),
      )
  }
  return (
    <>
      <p className={styles.about}>{t('report.about')}</p>
      <pre className={styles.text} tabIndex={0} role="region" aria-label={t('report.region')}>
        {report}
      </pre>
      <div className={styles.buttons}>
        <Button icon="copy" onClick={copy}>
          {t('report.copy')}
        </Button>
        <Button icon="download" onClick={() => downloadBytes(report, 'onedoor-report.txt', 'text/plain')}>
          {t('report.save')}
        </Button>
        <span role="status">{outcome && t(`report.${outcome}`)}</span>
      </div>
    </>
  )
}
