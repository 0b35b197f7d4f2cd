import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isPointDue,
  keptPoints,
  KEEP_ALL_MS,
  KEEP_DAILY_MS,
  MAX_POINT_BYTES,
  MAX_POINTS,
  type PointFacts,
} from './restore-points'

const now = '2026-11-21T09:00:00.000Z'
const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
const age = (point: PointFacts): number => Date.parse(now) - Date.parse(point.at)
const dayOf = (at: string): string => at.slice(0, 10)

const anyPoints = fc
  .uniqueArray(
    fc.record({
      minutes: fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 60 * 24 * 60 })),
      size: fc.integer({ min: 1, max: 400_000 }),
    }),
    { selector: ({ minutes }) => minutes, maxLength: 150 },
  )
  .map((points) => points.map(({ minutes, size }) => ({ at: ago(minutes), size })))

describe('restore points', () => {
  it('[HI2] are due when the last one is half an hour old, or when there is none', () => {
    expect(isPointDue(null, now)).toBe(true)
    expect(isPointDue(ago(29), now)).toBe(false)
    expect(isPointDue(ago(30), now)).toBe(true)
    expect(isPointDue('2027-01-01T00:00:00.000Z', now)).toBe(true)
  })

  it('[HI3] the newest is kept, none is invented, and no more are kept than fit', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const kept = keptPoints(points, now)
        expect(points).toEqual(expect.arrayContaining(kept))
        expect(kept[0]).toEqual([...points].sort((a, b) => b.at.localeCompare(a.at))[0])
        expect(kept.length).toBeLessThanOrEqual(MAX_POINTS)
        expect(kept.slice(1).every((point) => age(point) < KEEP_DAILY_MS)).toBe(true)
        if (kept.length > 1) expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MAX_POINT_BYTES)
      }),
    )
  })

  it('[HI3] thinning what is thinned changes nothing', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const kept = keptPoints(points, now)
        expect(keptPoints(kept, now)).toEqual(kept)
      }),
    )
  })

  it('[HI3] where all fit, all of the last day stay, and one of each of the thirty days', () => {
    fc.assert(
      fc.property(
        anyPoints.map((points) => points.slice(0, 29).map(({ at }) => ({ at, size: 100 }))),
        (points) => {
          const kept = keptPoints(points, now)
          for (const point of points) {
            if (age(point) < KEEP_ALL_MS) expect(kept).toContainEqual(point)
            else if (age(point) < KEEP_DAILY_MS)
              expect(kept.some((other) => dayOf(other.at) === dayOf(point.at))).toBe(true)
          }
          const old = kept
            .slice(1)
            .filter((point) => age(point) >= KEEP_ALL_MS)
            .map(({ at }) => dayOf(at))
          expect(new Set(old).size).toBe(old.length)
        },
      ),
    )
  })

  it('[HI3] a day of many deletions does not push out the days before it', () => {
    const today = Array.from({ length: 100 }, (_, index) => ({ at: ago(index), size: 100 }))
    const before = Array.from({ length: 20 }, (_, index) => ({ at: ago((index + 2) * 24 * 60), size: 100 }))
    const kept = keptPoints([...today, ...before], now)
    expect(kept).toHaveLength(MAX_POINTS)
    expect(kept).toEqual(expect.arrayContaining(before))
  })

  it('[HI3] what is too large is dropped, oldest first', () => {
    const points = [1, 2, 3, 4].map((index) => ({ at: ago(index), size: MAX_POINT_BYTES / 2 }))
    expect(keptPoints(points, now)).toEqual(points.slice(0, 2))
    expect(keptPoints([{ at: now, size: MAX_POINT_BYTES * 2 }], now)).toHaveLength(1)
  })
})
