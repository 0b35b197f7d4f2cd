import { useEffect, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportRequest } from '../../export/request'
import { Button } from '../../ui/button/button'
import { Meter } from '../../ui/meter/meter'
import { Notice } from '../../ui/notice/notice'
import styles from './documents-page.module.css'
import { OrderName } from './preview'
import type { Maker, Making } from './use-making'

/** Makes what is chosen, says how far that is, and what became of it. */
export function MakeSection({ making, requests }: { making: Maker; requests: readonly ExportRequest[] }): ReactElement {
  const { t } = useTranslation('documents')
  const { kind } = making.state
  const isBusy = kind === 'busy'
  const outcome = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // What comes of the press is seen, also where the button stood at the foot of the window.
  useEffect(() => {
    if (kind !== 'idle') outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [kind])
  return (
    <>
      <div className={styles.make}>
        <Button
          look="primary"
          icon="download"
          ref={button}
          disabled={requests.length === 0 && !isBusy}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) making.make(requests)
          }}
        >
          {requests.length > 1 ? t('makeMany', { count: requests.length }) : t('make')}
        </Button>
        {isBusy && <CancelButton onCancel={making.cancel} back={button} />}
      </div>
      <div ref={outcome} aria-live="polite" className={styles.outcome}>
        <Outcome state={making.state} onSaveAgain={making.saveAgain} />
      </div>
    </>
  )
}

/**
 * Is there only as long as there is something to cancel. A focus that is on it then goes back to the button that began.
 */
function CancelButton({
  onCancel,
  back,
}: {
  onCancel: () => void
  back: RefObject<HTMLButtonElement | null>
}): ReactElement {
  const { t } = useTranslation('documents')
  const own = useRef<HTMLButtonElement>(null)
  // Before the button is gone: afterwards nobody knows where the focus was.
  useLayoutEffect(() => {
    const [cancel, begin] = [own.current, back.current]
    return () => {
      if (document.activeElement === cancel) begin?.focus({ preventScroll: true })
    }
  }, [back])
  return (
    <Button ref={own} onClick={onCancel}>
      {t('cancel')}
    </Button>
  )
}

function Outcome({ state, onSaveAgain }: { state: Making; onSaveAgain: () => void }): ReactElement | null {
  const { t } = useTranslation('documents')
  switch (state.kind) {
    case 'idle':
      return null
    case 'busy':
      return <Progress state={state} />
    case 'cancelled':
      return <Notice>{t('cancelled')}</Notice>
    case 'failed':
      return <Notice kind="problem">{t('failed')}</Notice>
    case 'done':
      return (
        <Notice>
          <p>
            {state.count > 1
              ? t('doneMany', { count: state.count, name: state.fileName })
              : t('done', { name: state.fileName })}
          </p>
          <p>
            <Button look="quiet" icon="download" onClick={onSaveAgain}>
              {t('saveAgain')}
            </Button>
          </p>
        </Notice>
      )
  }
}

function Progress({
  state: { share, stage, at, requests },
}: {
  state: Extract<Making, { kind: 'busy' }>
}): ReactElement {
  const { t } = useTranslation('documents')
  const request = requests[at]
  return (
    <>
      <Meter share={share} label={t('progress')} text={t(`stage.${stage}`)} />
      <p>{t(`stage.${stage}`)}</p>
      {request && requests.length > 1 && (
        <p className={styles.which}>
          {t('making', { at: at + 1, of: requests.length })} <OrderName request={request} />
        </p>
      )}
    </>
  )
}
