import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { localDay } from '../../domain/text/local-day'
import { documentKinds, documentLanguages, formatsOf, type DocumentFormat, type DocumentKind, type DocumentLanguages, type ExportRequest } from '../../export/request'
import { useProject } from '../../storage/use-assessment'
import { Button } from '../../ui/button/button'
import { ChoiceSet } from '../../ui/choice-set/choice-set'
import { Meter } from '../../ui/meter/meter'
import { Notice } from '../../ui/notice/notice'
import styles from './documents-page.module.css'
import { MissingCharacters } from './missing-characters'
import { useMaking } from './use-making'

/** The documents that a group takes away: which, in which language, as what, and how far the making of it is. */
export function DocumentsPage(): ReactElement {
  const { t } = useTranslation('documents')
  const project = useProject()
  const [document, setDocument] = useState<DocumentKind>('action-matrices')
  const [languages, setLanguages] = useState<DocumentLanguages>(project.header.language)
  const [format, setFormat] = useState<DocumentFormat>('pdf')
  const [isDraft, setDraft] = useState(false)
  const making = useMaking(project)
  const request: ExportRequest = { document, languages, format, date: localDay(new Date()), ...(isDraft && { mark: 'draft' as const }) }
  const isEmpty = document === 'action-matrices' && Object.keys(project.priorityAreas).length === 0
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <p className={styles.lead}>{t('lead')}</p>
      <ChoiceSet sideBySide legend={t('which')} options={documentKinds.map((value) => ({ value, label: t(`document.${value}.name`), hint: t(`document.${value}.hint`) }))} value={document} onChoose={setDocument} />
      <ChoiceSet sideBySide legend={t('language')} options={documentLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))} value={languages} onChoose={setLanguages} />
      <ChoiceSet sideBySide legend={t('formatLegend')} options={formatsOf[document].map((value) => ({ value, label: t(`format.${value}.name`), hint: t(`format.${value}.hint`) }))} value={format} onChoose={setFormat} />
      <label className={styles.draft}>
        <input type="checkbox" checked={isDraft} onChange={(event) => setDraft(event.target.checked)} />
        <span>{t('draft')}</span>
      </label>
      {isEmpty && <Notice kind="warning">{t('emptyPlan')}</Notice>}
      <div className={styles.make}>
        <Button look="primary" icon="download" disabled={making.state.kind === 'busy'} onClick={() => making.make(request)}>{t('make')}</Button>
        {making.state.kind === 'busy' && <Button onClick={making.cancel}>{t('cancel')}</Button>}
      </div>
      <div aria-live="polite" className={styles.outcome}>
        {making.state.kind === 'busy' && (
          <>
            <Meter share={making.state.share} label={t('progress')} text={t(`stage.${making.state.stage}`)} />
            <p>{t(`stage.${making.state.stage}`)}</p>
          </>
        )}
        {making.state.kind === 'done' && (
          <Notice>
            <p>{t('done', { name: making.state.fileNames.join(', ') })}</p>
            <p><Button look="quiet" icon="download" onClick={making.saveAgain}>{t('saveAgain')}</Button></p>
          </Notice>
        )}
        {making.state.kind === 'cancelled' && <Notice>{t('cancelled')}</Notice>}
        {making.state.kind === 'failed' && <Notice kind="problem">{t('failed')}</Notice>}
      </div>
      {/* A workbook that went out may come back. */}
      <p>{t('takeBack.text')} <Link href="/import">{t('takeBack.link')}</Link></p>
      {making.state.kind === 'missing' && <MissingCharacters missing={making.state.missing} onMake={making.makeAllTheSame} onClose={making.reset} />}
    </div>
  )
}
