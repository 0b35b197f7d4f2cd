import type { ReactElement } from 'react'
import type { MethodBlank } from '../../domain/method/method'
import styles from './question-card.module.css'

/** A number that the handbook leaves without a question: it keeps its place and asks nothing. */
export function BlankCard({ item }: { item: MethodBlank }): ReactElement {
  return (
    <div className={styles.blank}>
      <span className={styles.number}>{item.number}</span> {item.note}
    </div>
  )
}
