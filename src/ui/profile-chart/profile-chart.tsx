import { useState, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isProvisional } from '../../domain/assessment/scoring'
import { formatPercent } from '../../domain/text/format'
import { Button } from '../button/button'
import { classNames } from '../class-names'
import styles from './profile-chart.module.css'
import type { ProfileChartProps, ProfileRow } from './profile-row'
import { ProfileTable } from './profile-table'
import { ReadinessBar } from './readiness-bar'
import { BandNames, PercentScale, type ProfileBand } from './scale'

/**
 * Readiness block by block, as a drawing and as a table. The table is always there for screen readers, the drawing
 * never.
 */
export function ProfileChart({ rows, bands }: ProfileChartProps): ReactElement {
  const { t } = useTranslation('result')
  const [isTableShown, setTableShown] = useState(false)
  const bandStarts = bands.map((band) => band.from)
  return (
    <div className={styles.profile}>
      <div className={styles.chart} aria-hidden="true">
        <Legend rows={rows} />
        <div className={styles.rows}>
          <div className={classNames(styles.row, styles.onlyWide)}>
            <BandNames bands={bands} />
          </div>
          {rows.map((row) => (
            <div key={row.number} className={styles.row}>
              <p className={styles.name}>
                <b>{row.number}</b> <span>{row.name}</span>
              </p>
              <div className={styles.plot}>
                <ReadinessBar score={row} bandStarts={bandStarts} />
              </div>
              <RowValue row={row} bands={bands} />
            </div>
          ))}
          <div className={styles.row}>
            <PercentScale bandStarts={bandStarts} />
          </div>
        </div>
      </div>
      <Button
        variant="quiet"
        icon="table"
        className={styles.toggle}
        aria-pressed={isTableShown}
        onClick={() => setTableShown(!isTableShown)}
      >
        {t(isTableShown ? 'profile.hideTable' : 'profile.showTable')}
      </Button>
      <div
        className={isTableShown ? styles.table : 'visually-hidden'}
        {...(isTableShown && { tabIndex: 0, role: 'region', 'aria-label': t('profile.caption') })}
      >
        <ProfileTable rows={rows} bands={bands} />
      </div>
    </div>
  )
}

function RowValue({ row, bands }: { row: ProfileRow; bands: readonly ProfileBand[] }): ReactElement {
  const { t } = useTranslation('result')
  if (row.readiness === null)
    return (
      <p className={styles.value}>
        <span>{t(row.applicable === 0 ? 'profile.notCounted' : 'profile.notAnswered')}</span>
      </p>
    )
  return (
    <p className={styles.value}>
      <b>{formatPercent(row.readiness)}</b> <span>{bands.find((band) => band.id === row.band)?.name}</span>
    </p>
  )
}

/** Says what solid, hatched and the line mean, but only of what is in the drawing. */
function Legend({ rows }: { rows: readonly ProfileRow[] }): ReactElement {
  const { t } = useTranslation('result')
  const sample = { readiness: 1, range: [1, 1] as const, completeness: 1, applicable: 1 }
  const counted = rows.filter((row) => row.applicable > 0)
  const scored = counted.filter((row) => row.readiness !== null)
  const items = [
    { key: 'solid' as const, score: sample, isUsed: scored.some((row) => !isProvisional(row)) },
    { key: 'hatched' as const, score: { ...sample, completeness: 0.5 }, isUsed: scored.some(isProvisional) },
    {
      key: 'whisker' as const,
      score: { ...sample, readiness: null, completeness: 0.5, range: [0.1, 0.9] as const },
      isUsed: counted.some(isProvisional),
    },
  ]
  return (
    <ul className={styles.legend}>
      {items
        .filter((item) => item.isUsed)
        .map((item) => (
          <li key={item.key}>
            <span className={styles.sample}>
              <ReadinessBar score={item.score} bandStarts={[]} thickness={14} height={28} />
            </span>{' '}
            {t(`profile.legend.${item.key}`)}
          </li>
        ))}
    </ul>
  )
}
