import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptThing } from '../../storage/erase'
import { eraseEverything, startAnew } from '../../session/erase'
import { Button } from '../../ui/button/button'
import { Dialog } from '../../ui/dialog/dialog'
import { Notice } from '../../ui/notice/notice'
import styles from './settings-page.module.css'

/** Takes all that the toolkit keeps out of this browser. */
export function EraseSection(): ReactElement {
  const { t } = useTranslation('history')
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{t('erase.title')}</h2>
      <p>{t('erase.text')}</p>
      <p>
        <Button variant="danger" icon="remove" onClick={() => setOpen(true)}>
          {t('erase.open')}
        </Button>
      </p>
      {isOpen && <EraseDialog onClose={() => setOpen(false)} />}
    </section>
  )
}

type Stage = 'asking' | 'working' | KeptThing[]

/** Asks twice, with a box to tick; then says that all is gone, or what is left. */
function EraseDialog({ onClose }: { onClose: () => void }): ReactElement {
  const { t } = useTranslation('history')
  const [stage, setStage] = useState<Stage>('asking')
  const [isTicked, setTicked] = useState(false)
  const erase = async (): Promise<void> => {
    setStage('working')
    setStage(await eraseEverything())
  }
  const isOver = stage !== 'asking' && stage !== 'working'
  return (
    <Dialog
      title={t(isOver ? 'erase.title' : 'erase.confirmTitle')}
      onClose={isOver ? startAnew : onClose}
      actions={
        isOver ? (
          <>
            {stage.length > 0 && <Button onClick={() => void erase()}>{t('erase.again')}</Button>}
            <Button variant="primary" onClick={startAnew}>
              {t('erase.toStart')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={onClose} disabled={stage === 'working'}>
              {t('erase.cancel')}
            </Button>
            <Button
              variant="danger"
              icon="remove"
              disabled={!isTicked || stage === 'working'}
              onClick={() => void erase()}
            >
              {t('erase.confirm')}
            </Button>
          </>
        )
      }
    >
      {isOver ? (
        <Outcome left={stage} />
      ) : (
        <>
          <p>{t('erase.confirmText')}</p>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={isTicked}
              disabled={stage === 'working'}
              onChange={(event) => setTicked(event.target.checked)}
            />
            <span>{t('erase.tick')}</span>
          </label>
          <p role="status">{stage === 'working' && t('erase.working')}</p>
        </>
      )}
    </Dialog>
  )
}

function Outcome({ left }: { left: readonly KeptThing[] }): ReactElement {
  const { t } = useTranslation('history')
  if (left.length === 0) return <Notice live>{t('erase.done')}</Notice>
  return (
    <Notice kind="problem" live>
      <p>{t('erase.notAll')}</p>
      <ul>
        {left.map((thing) => (
          <li key={thing}>{t(`erase.left.${thing}`)}</li>
        ))}
      </ul>
    </Notice>
  )
}
