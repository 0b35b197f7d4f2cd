import { useMemo, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { localDay } from '../../domain/text/local-day'
import { requestsOf } from '../../export/choice'
import { pathOf } from '../../paths/paths'
import { useProject } from '../../session/read/use-assessment'
import { DroppedFileNotice } from '../../ui/dropped-files/dropped-file-notice'
import { ChooseDocuments } from './choose-documents'
import { ChooseHow } from './choose-how'
import styles from './documents-page.module.css'
import { MissingList } from './missing-list'
import { ExportSection } from './export-section'
import { PreviewPane } from './preview'
import { Step } from './step'
import { TranslationsLink } from './translations-link'
import { useChoice } from './use-choice'
import { usePreview } from './use-preview'
import { useExportJob } from './use-export-job'

/**
 * The documents that a group takes away, in three steps that are all in sight: which, how, and a look before they are
 * made.
 */
export function DocumentsPage(): ReactElement {
  const { t } = useTranslation('documents')
  const project = useProject()
  const [choice, change] = useChoice(project)
  const today = localDay(new Date())
  const requests = useMemo(() => requestsOf(choice, today), [choice, today])
  const [requestedIndex, setRequestedIndex] = useState(0)
  const shown = Math.max(0, Math.min(requestedIndex, requests.length - 1))
  const preview = usePreview(project, requests, shown)
  const exportJob = useExportJob(project)
  return (
    <div className={styles.page}>
      <DroppedFileNotice />
      <header className={styles.head}>
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
      </header>
      <div className={styles.steps}>
        <Step number={1} title={t('step.documents')}>
          <ChooseDocuments project={project} choice={choice} onChange={change} />
        </Step>
        <Step number={2} title={t('step.how')}>
          <ChooseHow choice={choice} onChange={change} />
        </Step>
        <Step number={3} title={t('step.take')} wide>
          <PreviewPane preview={preview} requests={requests} shown={shown} onShow={setRequestedIndex} />
          {preview.missing && requests.length > 0 && <MissingList missing={preview.missing} />}
          <TranslationsLink project={project} />
          <ExportSection exportJob={exportJob} requests={requests} />
        </Step>
      </div>
      {/* A workbook that went out may come back. */}
      <p>
        {t('takeBack.text')} <Link href={pathOf('import')}>{t('takeBack.link')}</Link>
      </p>
    </div>
  )
}
