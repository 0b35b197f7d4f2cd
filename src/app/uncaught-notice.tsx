import { useState, type ReactElement } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { useTranslation } from 'react-i18next'
import { loadWords } from '../i18n/i18n'
import { IconButton } from '../ui/button/button'
import styles from './failed-screen.module.css'
import { KeptSentence } from './kept-sentence'
import { isNotLoaded } from './not-loaded'
import { ReportBox } from './report-box'

/** The notice lives beside the app, so that it can be shown whatever became of that. */
let root: Root | null = null

/** Shows at the foot of the window that something went wrong. A later error takes the place of an earlier one. */
export async function showUncaught(error: unknown): Promise<void> {
  if (isHarmless(error)) return
  await loadWords('errors')
  root ??= createRoot(document.body.appendChild(document.createElement('div')))
  root.render(<UncaughtNotice key={String(performance.now())} error={error} />)
}

/** What a person called off, and what an extension of the browser did to itself. */
function isHarmless(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || /-extension:\/\//u.test(error.stack ?? ''))
}

function UncaughtNotice({ error }: { error: unknown }): ReactElement | null {
  const { t } = useTranslation(['errors', 'shell'])
  const [isClosed, setClosed] = useState(false)
  if (isClosed) return null
  return (
    <section className={styles.foot} aria-label={t('quiet.region')}>
      <div className={styles.footInner}>
        <div role="status">
          <p>{t(isNotLoaded(error) ? 'quiet.notLoaded' : 'quiet.other')}</p>
          <KeptSentence />
        </div>
        <IconButton icon="close" label={t('close', { ns: 'shell' })} onClick={() => setClosed(true)} />
        <ReportBox error={error} />
      </div>
    </section>
  )
}
