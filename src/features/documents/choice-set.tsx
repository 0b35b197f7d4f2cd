import type { ReactElement } from 'react'
import styles from './documents-page.module.css'

interface Option<Value extends string> { value: Value; label: string; hint?: string }
interface Props<Value extends string> { legend: string; name: string; options: Option<Value>[]; value: Value; onChoose: (value: Value) => void }

/** One of a few, all in sight. */
export function ChoiceSet<Value extends string>({ legend, name, options, value, onChoose }: Props<Value>): ReactElement {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.label}{option.hint && <small>{option.hint}</small>}</span>
        </label>
      ))}
    </fieldset>
  )
}
