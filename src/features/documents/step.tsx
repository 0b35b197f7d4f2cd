import { useId, type ReactElement, type ReactNode } from 'react'
import { classNames } from '../../ui/class-names'
import styles from './documents-page.module.css'

/** One of the steps of the page, with its number. */
export function Step({
  number,
  title,
  wide,
  children,
}: {
  number: number
  title: string
  wide?: boolean
  children: ReactNode
}): ReactElement {
  const id = useId()
  return (
    <section className={classNames(styles.step, wide && styles.wide)} aria-labelledby={id}>
      <h2 id={id}>
        <span className={styles.number}>{number}</span> <span>{title}</span>
      </h2>
      {children}
    </section>
  )
}
