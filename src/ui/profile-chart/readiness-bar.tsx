import { useId, type ReactElement } from 'react'
import type { Score } from '../../domain/assessment/scoring'
import { isProvisional } from '../../domain/assessment/scoring'
import styles from './profile-chart.module.css'

export interface ReadinessBarProps {
  score: Pick<Score, 'readiness' | 'range' | 'completeness' | 'applicable'>
  /** Where the bands begin, as shares: the lines of the grid. */
  bandStarts: readonly number[]
  /** How thick the bar is, in px; without a height the drawing fills what it stands in, the bar in its middle. */
  thickness?: number
  height?: number
}

/** Ends nearer than this are one: sums of thirds and sevenths miss each other by less. */
const SAME = 1e-9

const percent = (share: number): string => `${share * 100}%`

/**
 * One score on a scale from 0 to 100 percent: a bar, solid when all is answered and hatched until then, and the range
 * as a line with two ends. A drawing only: whoever shows it says the same in words.
 */
export function ReadinessBar({ score, bandStarts, thickness = 18, height }: ReadinessBarProps): ReactElement {
  const hatch = useId()
  const [low, high] = score.range
  const provisional = isProvisional(score as Score)
  return (
    <svg className={styles.bar} width="100%" height={height ?? '100%'} aria-hidden="true" focusable="false">
      <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={styles.hatchGround} />
        <rect width="3" height="7" className={styles.hatchLine} />
      </pattern>
      <Grid bandStarts={bandStarts} />
      <svg y="50%" overflow="visible">
        {score.readiness !== null && score.readiness > 0 && (
          <rect
            x="0"
            y={-thickness / 2}
            width={percent(score.readiness)}
            height={thickness}
            className={styles.fill}
            style={provisional ? { fill: `url(#${hatch})` } : undefined}
          />
        )}
        {score.applicable > 0 && high - low > SAME && <Whisker low={low} high={high} end={thickness * 0.4} />}
      </svg>
    </svg>
  )
}

function Grid({ bandStarts }: { bandStarts: readonly number[] }): ReactElement {
  return (
    <>
      {[0, 1].map((share) => (
        <line key={share} x1={percent(share)} x2={percent(share)} y1="0" y2="100%" className={styles.edge} />
      ))}
      {bandStarts
        .filter((share) => share > 0)
        .map((share) => (
          <line key={share} x1={percent(share)} x2={percent(share)} y1="0" y2="100%" className={styles.gridLine} />
        ))}
    </>
  )
}

/** Drawn twice: a pale line beneath keeps the dark one apart from the bar. */
function Whisker({ low, high, end }: { low: number; high: number; end: number }): ReactElement {
  const lines = [
    [low, high, 0, 0],
    [low, low, -end, end],
    [high, high, -end, end],
  ] as const
  return (
    <>
      {[styles.whiskerHalo, styles.whisker].map((look) =>
        lines.map(([from, to, top, bottom]) => (
          <line
            key={`${look} ${from} ${to} ${top}`}
            x1={percent(from)}
            x2={percent(to)}
            y1={top}
            y2={bottom}
            className={look}
          />
        )),
      )}
    </>
  )
}
