import { useEffect, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { takeNewVersion } from '../../session/take-new-version'
import { isFirstReadiness } from '../../storage/offline/offline-memory'
import { useOfflineState } from '../../storage/offline/offline-state'
import { Button } from '../../ui/button/button'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon/icon'
import styles from './offline-notices.module.css'

/** Long enough to be read twice. It stands on the page about OneDoor from then on. */
const SAID_FOR_MS = 15_000

/**
 * Says once that the app works without a network, and that a new version can be taken. It asks for nothing: work goes
 * on beside it.
 */
export function OfflineNotices(): ReactElement {
  const newVersion = useOfflineState((state) => state.newVersion)
  const [isLater, setLater] = useState(false)
  const [isSaid, endSaying] = useReadySaid()
  const isAsking = newVersion && !isLater
  return (
    <div role="status" className={classNames((isAsking || isSaid) && styles.shown)}>
      {isAsking ? <NewVersion onLater={() => setLater(true)} /> : isSaid && <Ready onClose={endSaying} />}
    </div>
  )
}

/** Whether it is now said that the app is ready, which is done once on a device, and a way to end it. */
function useReadySaid(): [boolean, () => void] {
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      if (useOfflineState.getState().readiness !== 'ready' || !isFirstReadiness()) return
      setSaid(true)
      timer = setTimeout(() => setSaid(false), SAID_FOR_MS)
    }
    look()
    const stop = useOfflineState.subscribe(look)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [])
  return [isSaid, () => setSaid(false)]
}

function Ready({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation('offline')
  return (
    <div className={styles.notice}>
      <Icon name="yes" />
      <p className={styles.text}>{t('notice.ready')}</p>
      <Button onClick={onClose}>{t('notice.understood')}</Button>
    </div>
  )
}

function NewVersion({ onLater }: { onLater: () => void }): ReactElement {
  const { t } = useTranslation('offline')
  const [state, setState] = useState<'asking' | 'taking' | 'failed'>('asking')
  const take = async (): Promise<void> => {
    setState('taking')
    if (!(await takeNewVersion())) setState('failed')
  }
  return (
    <div className={styles.notice}>
      <Icon name={state === 'failed' ? 'warning' : 'info'} />
      <p className={styles.text}>{t(state === 'failed' ? 'notice.notTaken' : 'notice.newVersion')}</p>
      <div className={styles.ways}>
        <Button variant="primary" disabled={state === 'taking'} onClick={() => void take()}>
          {t('notice.take')}
        </Button>
        <Button onClick={onLater}>{t('notice.later')}</Button>
      </div>
    </div>
  )
}
