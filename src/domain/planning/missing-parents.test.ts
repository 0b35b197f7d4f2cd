import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { projects } from '../../../tests/factories/any-project'
import { makeProject, withPlan } from '../../../tests/factories/plan'
import { applyChanges } from '../project/change'
import type { Project } from '../project/schema'
import { addOutcome, deleteArea } from './edit-plan'
import { missingParents } from './missing-parents'
import { matrixRows, matrixTree } from './plan'

const stamp = { changedBy: 'ສົມສີ', changedAt: '2026-11-21T02:00:00.000Z' }

const plan = withPlan(makeProject(), [
  { group: '2', name: { lo: 'ກອບກົດໝາຍ' }, outcomes: [{ text: { lo: 'ມີກົດໝາຍ' }, actions: [{ text: { en: 'One' } }] }] },
])
const [areaId = ''] = Object.keys(plan.priorityAreas)

/** Every id of the plan that some matrix shows. */
function shown(project: Project): Set<string> {
  const rows = (['system', 'front-office'] as const).flatMap((matrix) =>
    matrixRows(matrixTree(project, matrix, ['1', '2'])),
  )
  return new Set(
    rows.flatMap(({ area, outcome, action }) => [area.id, outcome?.id, action?.id].filter((id) => id !== undefined)),
  )
}

function planIds({ priorityAreas, outcomes, actions }: Project): string[] {
  return [...Object.keys(priorityAreas), ...Object.keys(outcomes), ...Object.keys(actions)]
}

describe('[PL8] what is under a missing parent', () => {
  it('gets the parent back as it was, when it was deleted elsewhere at the same time', () => {
    const deleted = deleteArea(plan, areaId)
    const here = applyChanges(plan, [addOutcome(plan, areaId, 'late', stamp)])
    const after = applyChanges(here, deleted)
    const mended = applyChanges(after, missingParents(after, deleted))
    expect(mended.priorityAreas[areaId]).toEqual(plan.priorityAreas[areaId])
    expect(Object.keys(mended.outcomes)).toEqual(['late'])
  })

  it('gets a parent without text when the original is unknown', () => {
    const orphan: Project = { ...plan, priorityAreas: {}, outcomes: {} }
    const mended = applyChanges(orphan, missingParents(orphan))
    expect(planIds(mended)).toHaveLength(3)
    expect(shown(mended)).toEqual(new Set(planIds(mended)))
  })

  it('is nothing where none is missing', () => {
    expect(missingParents(plan)).toEqual([])
  })

  it('is shown again, whatever was removed from a plan; repairing is idempotent', () => {
    fc.assert(
      fc.property(projects, fc.array(fc.nat(30)), (project, holes) => {
        const lost = holes.map((hole) => planIds(project)[hole])
        const keep = <T>(all: Record<string, T>): Record<string, T> =>
          Object.fromEntries(Object.entries(all).filter(([id]) => !lost.includes(id)))
        const holed: Project = {
          ...project,
          priorityAreas: keep(project.priorityAreas),
          outcomes: keep(project.outcomes),
        }
        const mended = applyChanges(holed, missingParents(holed))
        expect(shown(mended)).toEqual(new Set(planIds(mended)))
        expect(missingParents(mended)).toEqual([])
      }),
    )
  })
})
