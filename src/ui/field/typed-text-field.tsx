import { useId, useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../domain/text/language'
import { withHalf, type TypedText } from '../../domain/text/typed-text'
import { classNames } from '../class-names'
import styles from './field.module.css'
import { TextArea } from './text-area'

export interface TypedTextFieldProps {
  value: TypedText | undefined
  onCommit: (value: TypedText) => void
  /** The language that the group types in: the half shown first. */
  language: Language
  label: string
  /** True where the label is seen elsewhere, as in a table. */
  labelHidden?: boolean
  hint?: string
  placeholder?: string
  variant?: 'boxed' | 'inPlace'
  autoFocus?: boolean
}

/** A field for a text in one or both languages: one half at a time, the other a tap away, marked when it is empty. */
export function TypedTextField({
  value = {},
  onCommit,
  language,
  label,
  labelHidden,
  hint,
  placeholder,
  variant,
  autoFocus,
}: TypedTextFieldProps): ReactElement {
  const [half, setHalf] = useState<Language | null>(null)
  const { t } = useTranslation('shell')
  const id = useId()
  const shown = half ?? (value[language] || !value[otherOf(language)] ? language : otherOf(language))
  return (
    // The half that is being typed in stays, also when it is emptied: another one in its place would take the focus,
    // and what is typed next.
    <div className={styles.field} onFocus={() => setHalf(shown)}>
      <div className={styles.labelRow}>
        <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
          {label}
        </label>
        <div className={styles.halves} role="group" aria-label={t('field.languageOf', { field: label })}>
          {languages.map((option) => (
            <button
              key={option}
              type="button"
              className={classNames(styles.half, option === shown && styles.halfShown)}
              aria-pressed={option === shown}
              data-half={option}
              title={t(`field.half.${option}`)}
              onClick={() => setHalf(option)}
            >
              <span aria-hidden="true">{t(`field.halfShort.${option}`)}</span>
              <span className="visually-hidden">
                {t(`field.half.${option}`)} {value[option] ? '' : t('field.isEmpty')}
              </span>
              {value[option] ? <span className={styles.filled} aria-hidden="true" /> : null}
            </button>
          ))}
        </div>
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <TextArea
        key={shown}
        id={id}
        value={value[shown] ?? ''}
        language={shown}
        onCommit={(text) => onCommit(withHalf(value, shown, text))}
        {...(hint && { describedBy: `${id}-hint` })}
        {...(placeholder && { placeholder })}
        {...(variant && { variant })}
        {...(autoFocus && { autoFocus })}
      />
    </div>
  )
}

function otherOf(language: Language): Language {
  return language === 'lo' ? 'en' : 'lo'
}
