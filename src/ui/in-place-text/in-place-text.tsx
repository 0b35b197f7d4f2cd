import { useState, type FocusEvent, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, otherLanguage, type Language } from '../../domain/text/language'
import { withHalf, type TypedText } from '../../domain/text/typed-text'
import { useLanguage } from '../../i18n/use-language'
import { classNames } from '../class-names'
import fieldStyles from '../field/field.module.css'
import { TextArea } from '../field/text-area'
import styles from './in-place-text.module.css'

export interface InPlaceTextProps {
  value: TypedText | undefined
  onCommit: (value: TypedText) => void
  /** Read aloud; what is seen is the text itself, or the placeholder. */
  label: string
  placeholder: string
  strong?: boolean
}

/**
 * A text that is edited where it stands, as in a table. It shows the language of the screens, or, marked as such, the
 * other one where only that exists. The switch to the other half appears while the text is being edited, so that a long
 * table stays calm.
 */
export function InPlaceText({ value = {}, onCommit, label, placeholder, strong }: InPlaceTextProps): ReactElement {
  const language = useLanguage()
  const [half, setHalf] = useState<Language | null>(null)
  const [active, setActive] = useState(false)
  const { t } = useTranslation('shell')
  const fallback = value[language] || !value[otherLanguage(language)] ? language : otherLanguage(language)
  const shown = half ?? fallback
  // The half that is being edited stays, also while it is empty: a text is often cleared before it is typed anew.
  const begin = (): void => {
    setActive(true)
    setHalf(shown)
  }
  const leave = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return
    setActive(false)
    setHalf(null)
  }
  return (
    <div className={classNames(styles.text, strong && styles.strong)} onFocus={begin} onBlur={leave}>
      <TextArea
        key={shown}
        variant="inPlace"
        label={label}
        placeholder={placeholder}
        language={shown}
        value={value[shown] ?? ''}
        autoFocus={half !== null && half !== fallback}
        onCommit={(text) => onCommit(withHalf(value, shown, text))}
      />
      {!active && shown !== language && <p className={styles.mark}>{t(`field.onlyInShort.${shown}`)}</p>}
      {active && <Halves label={label} value={value} shown={shown} onShow={setHalf} />}
    </div>
  )
}

function Halves({
  label,
  value,
  shown,
  onShow,
}: {
  label: string
  value: TypedText
  shown: Language
  onShow: (half: Language) => void
}): ReactElement {
  const { t } = useTranslation('shell')
  return (
    <div className={styles.halves} role="group" aria-label={t('field.languageOf', { field: label })}>
      {languages.map((option) => (
        <button
          key={option}
          type="button"
          className={classNames(fieldStyles.half, option === shown && fieldStyles.halfShown)}
          aria-pressed={option === shown}
          data-half={option}
          // The text keeps the focus: a browser that gives none to a pressed button would take the switch away before
          // the press counts.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onShow(option)}
        >
          {t(`field.half.${option}`)}
          {!value[option] && <span className="visually-hidden"> {t('field.isEmpty')}</span>}
          {value[option] ? <span className={fieldStyles.filled} aria-hidden="true" /> : null}
        </button>
      ))}
    </div>
  )
}
