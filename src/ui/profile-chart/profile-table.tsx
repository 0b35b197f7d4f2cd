import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { isProvisional } from '../../domain/assessment/scoring'
import { formatPercent } from '../../domain/text/format'
import type { ProfileChartProps, ProfileRow } from './profile-row'
import styles from './profile-chart.module.css'

/** All that the chart shows, as a table. Where it is narrow it is read sideways by scrolling in its own frame. */
export function ProfileTable({ rows, bands }: ProfileChartProps): ReactElement {
  const { t } = useTranslation('result')
  return (
    <table className={styles.tableOfRows}>
      <caption>{t('profile.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('profile.column.block')}</th>
          <th scope="col">{t('profile.column.readiness')}</th>
          <th scope="col">{t('profile.column.band')}</th>
          <th scope="col">{t('profile.column.range')}</th>
          <th scope="col">{t('profile.column.answered')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row">
              {row.number}. {row.name}
            </th>
            <Readiness row={row} />
            <td>{bands.find((band) => band.id === row.band)?.name ?? '–'}</td>
            <td>
              <Range row={row} />
            </td>
            <td>{t('profile.answeredOf', { answered: row.answered, applicable: row.applicable })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** When all is answered the range has closed on one figure. */
function Range({ row }: { row: ProfileRow }): ReactElement {
  const { t } = useTranslation('result')
  if (row.applicable === 0) return <>–</>
  const [low, high] = row.range.map(formatPercent)
  return <>{isProvisional(row) ? t('profile.rangeFromTo', { low, high }) : high}</>
}

function Readiness({ row }: { row: ProfileRow }): ReactElement {
  const { t } = useTranslation('result')
  if (row.readiness === null) return <td>{t(row.applicable === 0 ? 'profile.notCounted' : 'profile.notAnswered')}</td>
  return (
    <td>
      {formatPercent(row.readiness)}
      {isProvisional(row) && <small>{t('profile.provisional')}</small>}
    </td>
  )
}
