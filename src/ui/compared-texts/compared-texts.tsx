import type { ReactElement, ReactNode } from 'react'
import styles from './compared-texts.module.css'

export interface ComparedTextsProps {
  id?: string
  /** For each text a `div` with what it is (`dt`) and how it reads (`dd`). */
  children: ReactNode
}

/** Texts that stand for the same thing, such as what was and what would be: beside each other where there is room. */
export function ComparedTexts({ id, children }: ComparedTextsProps): ReactElement {
  return (
    <dl id={id} className={styles.texts}>
      {children}
    </dl>
  )
}
