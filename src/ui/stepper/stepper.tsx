import { useId, type ReactElement } from 'react'
import { IconButton } from '../button/button'
import styles from './stepper.module.css'

export interface StepperProps {
  /** What the number is of. */
  label: string
  /** What the two buttons do, read aloud together with the label. */
  lessLabel: string
  moreLabel: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

/** A small whole number that goes up and down by one: for fingers, without a keyboard. */
export function Stepper({ label, lessLabel, moreLabel, value, min, max, onChange }: StepperProps): ReactElement {
  const id = useId()
  // At an end a button does nothing but stays: one that is switched off under the finger would lose the focus.
  const step = (by: number): void => {
    if (value + by >= min && value + by <= max) onChange(value + by)
  }
  return (
    <div className={styles.stepper} role="group" aria-label={label}>
      <IconButton
        icon="notApplicable"
        label={lessLabel}
        aria-describedby={id}
        aria-disabled={value <= min}
        onClick={() => step(-1)}
      />
      <output id={id} className={styles.value}>
        {value}
      </output>
      <IconButton
        icon="add"
        label={moreLabel}
        aria-describedby={id}
        aria-disabled={value >= max}
        onClick={() => step(1)}
      />
    </div>
  )
}
