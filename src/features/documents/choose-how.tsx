import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { columnsOnRequest, columnWord } from '../../domain/planning/matrix-columns'
import { canBeExplained, formatsAmong, markChoices, papersAmong, type DocumentChoice } from '../../export/choice'
import { documentKinds, documentLanguages, hasColumns } from '../../export/request'
import { useLanguage } from '../../i18n/use-language'
import { Segmented } from '../../ui/segmented/segmented'
import { TickSet } from '../../ui/tick-set/tick-set'
import styles from './documents-page.module.css'

/**
 * In which languages, as which kinds of files, and with what mark. Only what the chosen documents come as is offered.
 */
export function ChooseHow({
  choice,
  onChange,
}: {
  choice: DocumentChoice
  onChange: (change: Partial<DocumentChoice>) => void
}): ReactElement {
  const { t } = useTranslation('documents')
  const language = useLanguage()
  const offered = formatsAmong(choice.documents.length > 0 ? choice.documents : documentKinds)
  const papers = papersAmong(choice)
  return (
    <>
      <TickSet
        sideBySide
        legend={t('language')}
        options={documentLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))}
        values={choice.languages}
        onChoose={(languages) => onChange({ languages })}
      />
      <TickSet
        sideBySide
        legend={t('formatLegend')}
        options={offered.map((value) => ({ value, label: t(`format.${value}.name`), hint: t(`format.${value}.hint`) }))}
        values={choice.formats}
        onChoose={(formats) => onChange({ formats })}
      />
      <div className={styles.mark}>
        <p aria-hidden="true">{t('mark.legend')}</p>
        <Segmented
          label={t('mark.legend')}
          options={markChoices.map((value) => ({ value, label: t(`mark.${value}`) }))}
          value={choice.mark}
          onChoose={(mark) => onChange({ mark })}
        />
      </div>
      {canBeExplained(choice) && (
        <TickSet
          legend={t('explained.legend')}
          options={[{ value: 'explained', label: t('explained.name'), hint: t('explained.hint') }]}
          values={choice.explained ? ['explained'] : []}
          onChoose={(values) => onChange({ explained: values.length > 0 })}
        />
      )}
      {choice.documents.some(hasColumns) && columnsOnRequest.length > 0 && (
        <TickSet
          legend={t('extraColumns')}
          options={columnsOnRequest.map((value) => ({ value, label: columnWord(value, 'heading', language) }))}
          values={choice.extraColumns ?? []}
          onChoose={(extraColumns) => onChange({ extraColumns })}
        />
      )}
      {papers.length > 1 && (
        <div className={styles.mark}>
          <p aria-hidden="true">{t('paper.legend')}</p>
          <Segmented
            label={t('paper.legend')}
            options={papers.map((value) => ({ value, label: t(`paper.${value}`) }))}
            value={choice.paper}
            onChoose={(paper) => onChange({ paper })}
          />
        </div>
      )}
    </>
  )
}
