import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { localDay } from '../../domain/text/local-day'
import { downloadBytes } from '../../storage/files/download'
import { loadWholeMethod } from '../../storage/method/whole-method'
import { Button } from '../../ui/button/button'
import { Notice } from '../../ui/notice/notice'

type DownloadState = { kind: 'idle' | 'busy' | 'failed' } | { kind: 'done'; name: string }

/**
 * All texts of the method as a workbook, for those who check them against the handbook and the Lao against the English.
 */
export function TakeAwayMethod(): ReactElement {
  const { t } = useTranslation('settings')
  const [download, setDownload] = useState<DownloadState>({ kind: 'idle' })
  const make = (): void => {
    const day = localDay(new Date())
    const name = `${t('about.takeAway.fileName')} - ${day}.xlsx`
    setDownload({ kind: 'busy' })
    methodFile(day).then(
      (bytes) => {
        downloadBytes(bytes, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
        setDownload({ kind: 'done', name })
      },
      () => setDownload({ kind: 'failed' }),
    )
  }
  return (
    <section aria-labelledby="take-away">
      <h2 id="take-away">{t('about.takeAway.title')}</h2>
      <p>{t('about.takeAway.text')}</p>
      <div>
        <Button icon="download" disabled={download.kind === 'busy'} onClick={make}>
          {t('about.takeAway.make')}
        </Button>
      </div>
      <div aria-live="polite">
        {download.kind === 'busy' && <p>{t('about.takeAway.busy')}</p>}
        {download.kind === 'done' && <Notice>{t('about.takeAway.done', { name: download.name })}</Notice>}
        {download.kind === 'failed' && <Notice kind="problem">{t('about.takeAway.failed')}</Notice>}
      </div>
    </section>
  )
}

/** Everything that it needs is loaded when it is asked for. */
async function methodFile(day: string): Promise<Uint8Array> {
  const [{ methodWorkbook }, { writeInWorker }, method] = await Promise.all([
    import('../../export/method-sheets/method-workbook'),
    import('../../export/write-in-worker'),
    loadWholeMethod(),
  ])
  return writeInWorker(methodWorkbook(method, day))
}
