import type { ReactElement } from 'react'
import { formatPercent } from '../../domain/text/format'
import styles from './meter.module.css'

/** How much is done, as a bar. `label` says of what; the share is read out with it. */
export function Meter({ share, label, text }: { share: number; label: string; text?: string }): ReactElement {
  return (
    <div
      className={styles.meter}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      aria-valuetext={text ?? formatPercent(share)}
    >
      <div className={styles.fill} style={{ transform: `scaleX(${share})` }} />
    </div>
  )
}
