import { useId, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProposalEdit } from '../../domain/planning/choose-proposals'
import type { Proposal } from '../../domain/planning/proposals'
import { formatTimeline } from '../../domain/planning/timeline'
import type { Language } from '../../domain/text/language'
import fieldStyles from '../../ui/field/field.module.css'
import { TextArea } from '../../ui/field/text-area'
import styles from './proposal-card.module.css'

interface Props {
  proposal: Proposal
  edit: ProposalEdit
  /** The language in which it is typed. */
  language: Language
  onChange: (edit: ProposalEdit) => void
}

/** A proposal under a group's hands: its words in the language of the screen, and which actions to keep. */
export function ProposalEditor({ proposal, edit, language, onChange }: Props): ReactElement {
  const { t } = useTranslation('priorities')
  const id = useId()
  const setAction = (index: number, change: Partial<ProposalEdit['actions'][number]>): void =>
    onChange({
      ...edit,
      actions: edit.actions.map((action, place) => (place === index ? { ...action, ...change } : action)),
    })
  return (
    <div className={styles.editor}>
      <p className={fieldStyles.hint}>{t('editHint')}</p>
      <div className={fieldStyles.field}>
        <label htmlFor={`${id}-area`} className={fieldStyles.label}>
          {t('areaLabel')}
        </label>
        <TextArea
          id={`${id}-area`}
          language={language}
          value={edit.priorityArea}
          autoFocus
          onCommit={(priorityArea) => onChange({ ...edit, priorityArea })}
        />
      </div>
      <div className={fieldStyles.field}>
        <label htmlFor={`${id}-outcome`} className={fieldStyles.label}>
          {t('outcomeLabel')}
        </label>
        <TextArea
          id={`${id}-outcome`}
          language={language}
          value={edit.keyOutcome}
          onCommit={(keyOutcome) => onChange({ ...edit, keyOutcome })}
        />
      </div>
      <fieldset className={styles.editActions}>
        <legend>{t('actionsLabel')}</legend>
        {edit.actions.map((action, index) => (
          <div key={index} className={styles.editAction}>
            <label className={styles.keep}>
              <input
                type="checkbox"
                checked={action.kept}
                onChange={(event) => setAction(index, { kept: event.target.checked })}
              />
              <span className="visually-hidden">{t('keepAction', { place: index + 1 })}</span>
            </label>
            <TextArea
              language={language}
              label={t('action', { place: index + 1 })}
              value={action.text}
              onCommit={(text) => setAction(index, { text })}
            />
            <span className={styles.time}>{formatTimeline(proposal.actions[index]?.timeline, language)}</span>
          </div>
        ))}
      </fieldset>
    </div>
  )
}
