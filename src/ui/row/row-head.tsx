import type { ReactElement } from 'react'
import styles from './row-head.module.css'
import { RowTools, type RowToolsProps } from './row-tools'

export interface RowHeadProps extends RowToolsProps {
  /** The level of the heading: one below that of what the row stands under. */
  level: 3 | 4
  /** What it stands under, read aloud after its name where the page shows it elsewhere. */
  under?: string
}

/** The head of a row of the plan: what it is, and what can be done with it. */
export function RowHead({ level, under, ...tools }: RowHeadProps): ReactElement {
  const Heading = `h${level}` as const
  return (
    <div className={styles.head}>
      <Heading className={styles.name}>
        {tools.name}
        {under && <span className="visually-hidden">, {under}</span>}
      </Heading>
      <RowTools {...tools} />
    </div>
  )
}
