import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icon/icon'
import styles from './caution-line.module.css'

/** What has to be minded about one entry of a list, in a line within it. What concerns a whole page is a `Notice`. */
export function CautionLine({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className={styles.caution}>
      <Icon name="warning" size={16} />
      <span>{children}</span>
    </div>
  )
}
