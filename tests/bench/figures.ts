/** A figure that a run of the bench gives: what was measured, how much it is, and how much it may be. */
export interface Figure {
  what: string
  measured: number
  unit: string
  goal?: number
}

/** Notes a figure. Each part of the bench is given one. */
export type Note = (what: string, measured: number, unit: string, goal?: number) => void

/** Keeps the figures of a run, and tells each as it comes. */
export function notingIn(figures: Figure[], tell: (line: string) => void): Note {
  return (what, measured, unit, goal) => {
    const figure = {
      what,
      measured: Number(measured.toFixed(unit === 'ms' ? 1 : 3)),
      unit,
      ...(goal !== undefined && { goal }),
    }
    figures.push(figure)
    tell(
      `${isMet(figure) ? '  ' : '! '}${what}: ${figure.measured} ${unit}${goal === undefined ? '' : ` (goal ${goal})`}`,
    )
  }
}

/** Whether a figure is within its goal; one without a goal is. */
export function isMet({ measured, goal }: Figure): boolean {
  return goal === undefined || measured <= goal
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The slope of log time over log size: 1 is linear. */
export function growthExponent(points: readonly (readonly [size: number, time: number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const)
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length
  return (
    logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) /
    logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  )
}

/** How often each size is measured: the small ones, which take little time and vary more, oftener. */
export function timesFor(rows: number): number {
  return rows < 1000 ? 3 : 2
}

/**
 * The sizes at which everything about a plan is measured: the handbook's own example, a workshop, a ministry, all
 * centres.
 */
export const rowCounts = [26, 100, 300, 1000] as const
