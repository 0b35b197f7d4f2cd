import { useEffect, useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewAgency } from '../../domain/planning/agencies'
import { languages } from '../../domain/text/language'
import { isEmptyText, withHalf } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { Button } from '../button/button'
import fieldStyles from '../field/field.module.css'
import styles from './agency-picker.module.css'

export interface NewAgencyFormProps {
  draft: NewAgency
  onChange: (draft: NewAgency) => void
  onTake: () => void
}

/** Types an agency that the list does not hold. One name, in either language, is enough. */
export function NewAgencyForm({ draft, onChange, onTake }: NewAgencyFormProps): ReactElement {
  const { t } = useTranslation('plan')
  const language = useLanguage()
  const [missing, setMissing] = useState(false)
  const id = useId()
  useEffect(() => document.getElementById(`${id}-${language}`)?.focus(), [id, language])
  const isNameless = isEmptyText(draft.name)
  return (
    <form
      className={styles.newAgency}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNameless) setMissing(true)
        else onTake()
      }}
    >
      <h3 id={`${id}-title`}>{t('agencies.newTitle')}</h3>
      {languages.map((half) => (
        <div key={half} className={styles.newNames}>
          <label className={fieldStyles.field}>
            <span className={fieldStyles.label}>{t(`agencies.newName.${half}`)}</span>
            <input
              id={`${id}-${half}`}
              className={fieldStyles.input}
              lang={half}
              dir="auto"
              value={draft.name[half] ?? ''}
              aria-invalid={missing && isNameless}
              aria-describedby={`${id}-missing`}
              onChange={(event) => onChange({ ...draft, name: withHalf(draft.name, half, event.target.value) })}
            />
          </label>
          <label className={fieldStyles.field}>
            <span className={fieldStyles.label}>{t(`agencies.newAbbreviation.${half}`)}</span>
            <input
              className={fieldStyles.input}
              lang={half}
              dir="auto"
              value={draft.abbreviation[half] ?? ''}
              onChange={(event) =>
                onChange({ ...draft, abbreviation: withHalf(draft.abbreviation, half, event.target.value) })
              }
            />
          </label>
        </div>
      ))}
      <p className={fieldStyles.hint}>{t('agencies.newHint')}</p>
      <p id={`${id}-missing`} className={fieldStyles.error} role="alert">
        {missing && isNameless && t('agencies.newMissing')}
      </p>
      <p>
        <Button type="submit" icon="add">
          {t('agencies.newTake')}
        </Button>
      </p>
    </form>
  )
}
