import { useId, type ReactElement } from 'react'
import styles from '../field/field.module.css'

export interface SecretFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** Shown as it is typed, not as dots. */
  isShown: boolean
  /** True where one is made up, so that the browser offers none that it knows. */
  isNew: boolean
  hint?: string
  /** The focus is here when the window opens. */
  begins?: boolean
}

/** A field for a passphrase. It is kept nowhere but in the field. */
export function SecretField({ label, value, onChange, isShown, isNew, hint, begins }: SecretFieldProps): ReactElement {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className={styles.input}
        type={isShown ? 'text' : 'password'}
        value={value}
        autoComplete={isNew ? 'new-password' : 'off'}
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={hint && `${id}-hint`}
        data-begins={begins}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
