import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projects } from '../../../tests/factories/any-project'
import { applyChanges, type Change } from '../project/change'
import type { Project } from '../project/schema'
import { actionsOf, areasOf, outcomesOf } from './edit-plan'
import { moveActionBy, moveAreaBy, moveOutcomeBy, type Direction } from './move-rows'
import { inOrder } from './order'

const stamp = { changedBy: '', changedAt: '2026-11-21T02:00:00.000Z' }
const directions: readonly Direction[] = [-1, 1]

type Ordered = { id: string; order: string }

/** The ids in order, and what one step must make of them: the two neighbours change places. */
function stepped(siblings: readonly Ordered[], id: string, direction: Direction): string[] | null {
  const ids = inOrder(siblings).map((item) => item.id)
  const from = ids.indexOf(id)
  const to = from + direction
  if (to < 0 || to >= ids.length) return null
  const next = [...ids]
  ;[next[from], next[to]] = [next[to] ?? '', next[from] ?? '']
  return next
}

function check(
  project: Project,
  id: string,
  siblingsIn: (project: Project) => Ordered[],
  move: (direction: Direction) => Change | null,
): void {
  for (const direction of directions) {
    const change = move(direction)
    const expected = stepped(siblingsIn(project), id, direction)
    expect(change && inOrder(siblingsIn(applyChanges(project, [change]))).map((item) => item.id)).toEqual(expected)
  }
}

describe('moving a row one place', () => {
  it('[PL3] changes places with its neighbour, and stays where there is none', () => {
    fc.assert(
      fc.property(projects, (project) => {
        for (const { id, matrix, group } of Object.values(project.priorityAreas)) {
          check(
            project,
            id,
            (now) => areasOf(now, matrix, group),
            (direction) => moveAreaBy(project, id, direction, stamp),
          )
        }
        for (const { id, priorityAreaId } of Object.values(project.outcomes)) {
          check(
            project,
            id,
            (now) => outcomesOf(now, priorityAreaId),
            (direction) => moveOutcomeBy(project, id, direction, stamp),
          )
        }
        for (const { id, outcomeId } of Object.values(project.actions)) {
          check(
            project,
            id,
            (now) => actionsOf(now, outcomeId),
            (direction) => moveActionBy(project, id, direction, stamp),
          )
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is nothing when the row is not there', () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect([
          moveAreaBy(project, 'gone', 1, stamp),
          moveOutcomeBy(project, 'gone', 1, stamp),
          moveActionBy(project, 'gone', 1, stamp),
        ]).toEqual([null, null, null])
      }),
      { numRuns: 3 },
    )
  })
})
