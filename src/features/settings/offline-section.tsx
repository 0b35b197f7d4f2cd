import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../../domain/text/format'
import { checkForNewVersion } from '../../storage/offline/offline'
import { takeNewVersion } from '../../session/take-new-version'
import { useOfflineState } from '../../storage/offline/offline-state'
import { APP_VERSION } from '../../storage/files/save-file'
import { Button } from '../../ui/button/button'
import styles from './about-page.module.css'

/**
 * Whether the app works without the internet, which version this is, when it was last checked, and a way to a newer
 * one.
 */
export function OfflineSection(): ReactElement {
  const { t } = useTranslation('offline')
  const { readiness, build, checkedAt } = useOfflineState()
  return (
    <section aria-labelledby="offline">
      <h2 id="offline">{t('about.title')}</h2>
      <dl className={styles.rules} data-readiness={readiness}>
        <dt>{t('about.works')}</dt>
        <dd>{t(`about.${readiness}`)}</dd>
        <dt>{t('about.version')}</dt>
        <dd>
          {APP_VERSION}
          {build && <small data-build={build}> ({build})</small>}
        </dd>
        <dt>{t('about.checked')}</dt>
        <dd>{checkedAt ? momentText(checkedAt) : t('about.never')}</dd>
      </dl>
      <p>{t('about.asked')}</p>
      {readiness !== 'impossible' && readiness !== 'inFile' && <Check />}
    </section>
  )
}

type Outcome = 'newest' | 'coming' | 'cannotCheck'

function Check(): ReactElement {
  const { t } = useTranslation('offline')
  const newVersion = useOfflineState((state) => state.newVersion)
  const [outcome, setOutcome] = useState<Outcome | 'notTaken' | null>(null)
  const check = async (): Promise<void> => setOutcome(await checkedOutcome())
  const take = async (): Promise<void> => {
    if (!(await takeNewVersion())) setOutcome('notTaken')
  }
  return (
    <div className={styles.check}>
      {newVersion ? (
        <Button variant="primary" onClick={() => void take()}>
          {t('notice.take')}
        </Button>
      ) : (
        <Button onClick={() => void check()}>{t('about.check')}</Button>
      )}
      <p role="status">
        {outcome === 'notTaken'
          ? t('notice.notTaken')
          : newVersion
            ? t('notice.newVersion')
            : outcome && t(`about.${outcome}`)}
      </p>
    </div>
  )
}

async function checkedOutcome(): Promise<Outcome> {
  const answer = await checkForNewVersion()
  if (answer === 'unreachable') return 'cannotCheck'
  return answer === 'newest' ? 'newest' : 'coming'
}

/** A moment in the time of this device: day and time. */
function momentText(moment: string): string {
  const at = new Date(moment)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${formatDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${two(at.getHours())}:${two(at.getMinutes())}`
}
