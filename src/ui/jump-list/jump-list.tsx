import { useId, type ReactElement } from 'react'
import styles from './jump-list.module.css'

export interface JumpItem {
  /** Id of the heading to go to. */
  target: string
  number: string
  name: string
  /** How many things stand there; shown when not zero. */
  count: number
  /** The count in words, read aloud. */
  countText: string
}

/**
 * Short ways to the sections of a long page; the label says what the number in the circle counts. The focus goes along.
 */
export function JumpList({ label, items }: { label: string; items: readonly JumpItem[] }): ReactElement {
  const labelId = useId()
  return (
    <nav aria-labelledby={labelId}>
      <p id={labelId} className={styles.label}>
        {label}
      </p>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.target}>
            <button type="button" className={styles.item} title={item.name} onClick={() => goTo(item.target)}>
              <b>{item.number}</b>
              <span className="visually-hidden">
                {item.name}, {item.countText}
              </span>
              {item.count > 0 && (
                <span className={styles.count} aria-hidden="true">
                  {item.count}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function goTo(target: string): void {
  const heading = document.getElementById(target)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
