import type { ReactElement } from 'react'
import type { Questionnaire } from '../../domain/method/method'
import { formatPercent } from '../../domain/text/format'
import styles from './profile-chart.module.css'

export type ProfileBand = Questionnaire['bands'][number]

/** The names of the bands, each over its part of the scale. */
export function BandNames({ bands }: { bands: readonly ProfileBand[] }): ReactElement {
  return (
    <p className={styles.bandNames}>
      {bands.map((band, index) => (
        <span key={band.id} style={{ flexGrow: (bands[index + 1]?.from ?? 1) - band.from }}>
          {band.name}
        </span>
      ))}
    </p>
  )
}

/** Percent figures at the lines of the grid. */
export function PercentScale({ bandStarts }: { bandStarts: readonly number[] }): ReactElement {
  return (
    <p className={styles.scale}>
      {[...bandStarts, 1].map((share) => (
        <span key={share} style={{ insetInlineStart: `${share * 100}%` }}>
          {formatPercent(share)}
        </span>
      ))}
    </p>
  )
}
