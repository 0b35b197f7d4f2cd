import { useEffect, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportRequest } from '../../export/request'
import { Button } from '../../ui/button/button'
import { Meter } from '../../ui/meter/meter'
import { Notice } from '../../ui/notice/notice'
import styles from './documents-page.module.css'
import { RequestName } from './preview'
import type { ExportControls, ExportState } from './use-export-job'

/** Exports the chosen documents, with progress and outcome. */
export function ExportSection({
  exportJob,
  requests,
}: {
  exportJob: ExportControls
  requests: readonly ExportRequest[]
}): ReactElement {
  const { t } = useTranslation('documents')
  const { kind } = exportJob.state
  const isBusy = kind === 'busy'
  const outcome = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  // The button may stand at the foot of the window, with its outcome below the fold.
  useEffect(() => {
    if (kind !== 'idle') outcome.current?.scrollIntoView({ block: 'nearest' })
  }, [kind])
  return (
    <>
      <div className={styles.make}>
        <Button
          variant="primary"
          icon="download"
          ref={button}
          disabled={requests.length === 0 && !isBusy}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) exportJob.start(requests)
          }}
        >
          {requests.length > 1 ? t('makeMany', { count: requests.length }) : t('make')}
        </Button>
        {isBusy && <CancelButton onCancel={exportJob.cancel} back={button} />}
      </div>
      <div ref={outcome} aria-live="polite" className={styles.outcome}>
        <Outcome state={exportJob.state} onSaveAgain={exportJob.saveAgain} />
      </div>
    </>
  )
}

/** Shown only while there is something to cancel. A focus on it then returns to the button that started the export. */
function CancelButton({
  onCancel,
  back,
}: {
  onCancel: () => void
  back: RefObject<HTMLButtonElement | null>
}): ReactElement {
  const { t } = useTranslation('documents')
  const own = useRef<HTMLButtonElement>(null)
  // A layout effect, because once the button is removed nothing tells where the focus was.
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

function Outcome({ state, onSaveAgain }: { state: ExportState; onSaveAgain: () => void }): ReactElement | null {
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
            <Button variant="quiet" icon="download" onClick={onSaveAgain}>
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
  state: Extract<ExportState, { kind: 'busy' }>
}): ReactElement {
  const { t } = useTranslation('documents')
  const request = requests[at]
  return (
    <>
      <Meter share={share} label={t('progress')} text={t(`stage.${stage}`)} />
      <p>{t(`stage.${stage}`)}</p>
      {request && requests.length > 1 && (
        <p className={styles.which}>
          {t('making', { at: at + 1, of: requests.length })} <RequestName request={request} />
        </p>
      )}
    </>
  )
}
