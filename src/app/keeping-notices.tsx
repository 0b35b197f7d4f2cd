import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { holdsWork, reminderFor, changesSinceBackup, type Reminder } from '../domain/project/backup-reminder'
import { rememberedPutOff, rememberPutOff } from '../storage/small-storage/device'
import { loadBackups, useBackups } from '../storage/database/backups'
import { retrySaving } from '../session/current'
import { askToPersist } from '../storage/database/persistence'
import { saveFailureOf } from '../storage/database/save-failure'
import { useSettledStore } from '../session/read/settled-state'
import { Button } from '../ui/button/button'
import { classNames } from '../ui/class-names'
import { Notice } from '../ui/notice/notice'
import styles from './keeping-notices.module.css'
import { SaveFileButton } from './save-file-button'

const PUT_OFF_MS = 86_400_000

/**
 * Under the project's bar: why a save failed, and what to do; or, when much is in this browser alone, the reminder to
 * save a file.
 */
export function KeepingNotices(): ReactElement {
  const failure = useSettledStore((state) => state.failure)
  useEffect(() => void loadBackups(), [])
  useAskingToPersist()
  // Always there, so that what comes into it is read out; the bar's own words are the alert.
  return (
    <div role="status" className={classNames(styles.notices, failure !== null && styles.failed)}>
      {failure === null ? <BackupNotice /> : <FailureNotice failure={failure} />}
    </div>
  )
}

function FailureNotice({ failure }: { failure: unknown }): ReactElement {
  const { t } = useTranslation('keeping')
  const kind = saveFailureOf(failure)
  return (
    <Notice kind={kind === 'noStorage' ? 'warning' : 'problem'}>
      <p>{t(`failure.${kind}`)}</p>
      <p className={styles.buttons}>
        <SaveFileButton variant="primary" label={t('saveFileNow')} />
        {kind !== 'newerTab' && <Button onClick={retrySaving}>{t('tryAgain')}</Button>}
      </p>
    </Notice>
  )
}

function BackupNotice(): ReactElement | null {
  const { t } = useTranslation('keeping')
  const project = useSettledStore((state) => state.project)
  const moments = useBackups((state) => state.moments)
  const [putOff, setPutOff] = useState(rememberedPutOff)
  if (!project || !moments) return null
  const { id: projectId } = project.header
  const unsaved = changesSinceBackup(project, moments[projectId])
  const now = new Date()
  const reminder = reminderFor(unsaved, now)
  if (reminder === 'none' || reminder === 'quiet' || isPutOff(reminder, projectId, putOff, now)) return null
  const later = (): void => {
    const next = { projectId, reminder, until: now.getTime() + PUT_OFF_MS }
    rememberPutOff(next)
    setPutOff(next)
  }
  return (
    <Notice kind={reminder === 'strong' ? 'warning' : 'info'}>
      <p>{t(`backup.${reminder}`, { count: unsaved.count })}</p>
      <p className={styles.buttons}>
        <SaveFileButton variant="primary" label={t('saveFileNow')} />
        <Button variant="quiet" onClick={later}>
          {t('backup.later')}
        </Button>
      </p>
    </Notice>
  )
}

/** A reminder that was put off comes back the next day, or when it has grown. */
function isPutOff(
  reminder: Reminder,
  projectId: string,
  putOff: ReturnType<typeof rememberedPutOff>,
  now: Date,
): boolean {
  if (putOff?.projectId !== projectId || putOff.until < now.getTime()) return false
  return putOff.reminder === reminder || putOff.reminder === 'strong'
}

function useAskingToPersist(): void {
  const isWorth = useSettledStore(
    ({ project, saveState }) => project !== null && saveState === 'saved' && holdsWork(project),
  )
  useEffect(() => {
    if (isWorth) void askToPersist()
  }, [isWorth])
}
