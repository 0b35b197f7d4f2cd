import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../class-names'
import styles from './section-card.module.css'

export interface SectionCardProps {
  /** Of the heading: the section is named by it, and links lead to it. */
  id: string
  title: ReactNode
  children: ReactNode
  /** A way from elsewhere on the page leads here and takes the focus along. */
  takesFocus?: boolean
  /** The section says what to do next: it stands out among the others. */
  next?: boolean
}

/** A part of a long page on a card of its own, with its heading. */
export function SectionCard({ id, title, children, takesFocus, next }: SectionCardProps): ReactElement {
  return (
    <section className={classNames(styles.card, next && styles.next)} aria-labelledby={id}>
      <h2 id={id} tabIndex={takesFocus ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  )
}
