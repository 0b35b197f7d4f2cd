import type { Score } from '../../domain/assessment/scoring'
import type { ProfileBand } from './scale'

/** What the drawing and the table show of a building block. */
export interface ProfileRow extends Score {
  number: number
  name: string
  /** The id of the band that the readiness falls in. */
  band: string | null
}

export interface ProfileChartProps {
  rows: readonly ProfileRow[]
  bands: readonly ProfileBand[]
}
