import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Project } from '../../domain/project/schema'
import { comesInParts, formatsFor, type DocumentChoice } from '../../export/choice'
import { documentKinds, type DocumentKind } from '../../export/request'
import { Notice } from '../../ui/notice/notice'
import { TickSet } from '../../ui/tick-set/tick-set'
import { ChooseBlocks } from './choose-blocks'

interface Props {
  project: Project
  choice: DocumentChoice
  onChange: (change: Partial<DocumentChoice>) => void
}

/** Which documents. One that comes as none of the chosen kinds of files says what it comes as. */
export function ChooseDocuments({ project, choice, onChange }: Props): ReactElement {
  const { t } = useTranslation('documents')
  const remark = (document: DocumentKind): { remark?: string } => {
    const formats = formatsFor(document)
    if (!choice.documents.includes(document) || formats.some((format) => choice.formats.includes(format))) return {}
    return { remark: t('comesOnlyAs', { formats: formats.map((format) => t(`format.${format}.name`)).join(', ') }) }
  }
  const isEmpty = choice.documents.includes('action-matrices') && Object.keys(project.priorityAreas).length === 0
  return (
    <>
      <TickSet
        legendHidden
        legend={t('which')}
        options={documentKinds.map((value) => ({
          value,
          label: t(`document.${value}.name`),
          hint: t(`document.${value}.hint`),
          ...remark(value),
        }))}
        values={choice.documents}
        onChoose={(documents) => onChange({ documents })}
      />
      {choice.documents.some(comesInParts) && (
        <ChooseBlocks chosen={choice.blocks} onChoose={(blocks) => onChange({ blocks })} />
      )}
      {isEmpty && <Notice kind="warning">{t('emptyPlan')}</Notice>}
    </>
  )
}
