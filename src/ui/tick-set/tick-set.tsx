import { useId, type ReactElement } from 'react'
import { classNames } from '../class-names'
import styles from './tick-set.module.css'

export interface TickSetOption<Value extends string> {
  value: Value
  label: string
  hint?: string
  /** What has to be minded about this choice as things are; it stands out from the hint. */
  remark?: string
}

export interface TickSetProps<Value extends string> {
  legend: string
  options: readonly TickSetOption<Value>[]
  values: readonly Value[]
  onChoose: (values: Value[]) => void
  /** Beside each other where there is room; otherwise one below the other. */
  sideBySide?: boolean
  /** True where a heading right above says the same. */
  legendHidden?: boolean
}

/** Any number of a few, all in sight, each a card that is ticked as a whole. */
export function TickSet<Value extends string>({
  legend,
  options,
  values,
  onChoose,
  sideBySide,
  legendHidden,
}: TickSetProps<Value>): ReactElement {
  const id = useId()
  const toggle = (value: Value): void => {
    const isTicked = values.includes(value)
    onChoose(isTicked ? values.filter((other) => other !== value) : [...values, value])
  }
  return (
    <fieldset className={classNames(styles.ticks, sideBySide && styles.sideBySide)}>
      <legend className={legendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      {options.map(({ value, label, hint, remark }) => (
        <label key={value} className={styles.tick}>
          <input
            type="checkbox"
            name={id}
            value={value}
            checked={values.includes(value)}
            onChange={() => toggle(value)}
          />
          <span>
            {label}
            {hint && <small>{hint}</small>}
            {remark && <small className={styles.remark}>{remark}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
