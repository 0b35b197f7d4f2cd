import type { ReactElement, ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import styles from './notice.module.css'

export interface NoticeProps {
  kind?: 'info' | 'warning' | 'problem'
  children: ReactNode
  /** Read out as soon as it appears. */
  live?: boolean
}

/** A sentence that stands out: something to know, to mind, or that went wrong. */
export function Notice({ kind = 'info', children, live }: NoticeProps): ReactElement {
  return (
    <div
      className={classNames(styles.notice, styles[kind])}
      role={live ? (kind === 'problem' ? 'alert' : 'status') : undefined}
    >
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <div className={styles.text}>{children}</div>
    </div>
  )
}
