import { useId, type ReactElement } from 'react'
import { classNames } from '../class-names'
import styles from './choice-set.module.css'

export interface ChoiceSetOption<Value extends string> {
  value: Value
  label: string
  hint?: string
}

export interface ChoiceSetProps<Value extends string> {
  legend: string
  hint?: string
  options: readonly ChoiceSetOption<Value>[]
  value: Value
  onChoose: (value: Value) => void
  /** Beside each other where there is room; otherwise one below the other. */
  sideBySide?: boolean
}

/** One of a few, all in sight, each a card that is chosen as a whole. */
export function ChoiceSet<Value extends string>({
  legend,
  hint,
  options,
  value,
  onChoose,
  sideBySide,
}: ChoiceSetProps<Value>): ReactElement {
  const id = useId()
  return (
    <fieldset className={classNames(styles.choices, sideBySide && styles.sideBySide)} aria-describedby={hint && id}>
      <legend>{legend}</legend>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
